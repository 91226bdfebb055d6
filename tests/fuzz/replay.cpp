// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzz entry as an ordinary test: every file of the corpus folder, then a fixed number of mutations of them.

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char *argv[])
{
    std::vector<std::vector<std::uint8_t>> inputs{{}};
    if (argc > 1 && std::filesystem::is_directory(argv[1])) {
        for (const auto &entry : std::filesystem::directory_iterator(argv[1])) {
            std::ifstream file(entry.path(), std::ios::binary);
            inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        }
    }
    std::mt19937 random(20260101);
    std::size_t runs = 0;
    for (const auto &input : inputs) {
        LLVMFuzzerTestOneInput(input.data(), input.size());
        ++runs;
        for (int round = 0; round < 200; ++round, ++runs) {
            auto mutated = input;
            for (int change = 0; change < 3; ++change) {
                const std::size_t at = mutated.empty() ? 0 : random() % mutated.size();
                switch (random() % 3) {
                case 0:
                    mutated.insert(mutated.begin() + static_cast<std::ptrdiff_t>(at), static_cast<std::uint8_t>(random()));
                    break;
                case 1:
                    if (!mutated.empty()) {
                        mutated[at] = static_cast<std::uint8_t>(random());
                    }
                    break;
                default:
                    if (!mutated.empty()) {
                        mutated.erase(mutated.begin() + static_cast<std::ptrdiff_t>(at));
                    }
                }
            }
            LLVMFuzzerTestOneInput(mutated.data(), mutated.size());
        }
    }
    std::printf("%zu inputs replayed\n", runs);
    return inputs.size() > 1 ? 0 : 1; // a corpus that is missing is a failure
}
