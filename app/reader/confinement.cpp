// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/confinement.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <new>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/syscall.h>
#endif

namespace eusebius {

namespace {

constexpr rlim_t kMemory = rlim_t{1} << 30;
constexpr rlim_t kStack = rlim_t{96} << 20; ///< of the memory; parsers of nested formats call themselves
constexpr rlim_t kProcessorSeconds = 3'600; ///< over all documents of one process; one document is stopped by the program
constexpr rlim_t kOpenFiles = 64;
constexpr int kMemoryExit = 86; ///< model/import/process knows it

void limit(__rlimit_resource_t what, rlim_t most)
{
    const rlimit bound{most, most};
    static_cast<void>(setrlimit(what, &bound));
}

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#ifdef __x86_64__
constexpr unsigned kArchitecture = AUDIT_ARCH_X86_64;
#else
constexpr unsigned kArchitecture = AUDIT_ARCH_AARCH64;
#endif

/// Calls that open a way out fail with EPERM: sockets, other programs, other processes' memory.
void closeWaysOut()
{
    static constexpr std::array<unsigned, 8> kRefused{SYS_socket, SYS_connect, SYS_bind, SYS_listen, SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_writev};
    std::array<sock_filter, 5 + 2 * kRefused.size()> program{};
    std::size_t at = 0;
    program[at++] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch));
    program[at++] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kArchitecture, 1, 0);
    program[at++] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
    program[at++] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr));
    for (const unsigned call : kRefused) {
        program[at++] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1);
        program[at++] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
    }
    program[at++] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    const sock_fprog filter{static_cast<unsigned short>(at), program.data()};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) {
        static_cast<void>(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter));
    }
}
#else
void closeWaysOut() { }
#endif

} // namespace

void confineProcess()
{
    std::set_new_handler([] { _exit(kMemoryExit); });
    std::set_terminate([] { // Qt takes memory in its own way and throws
        try {
            if (const std::exception_ptr what = std::current_exception()) {
                std::rethrow_exception(what);
            }
        } catch (const std::bad_alloc &) {
            _exit(kMemoryExit);
        } catch (...) {
            std::abort();
        }
        std::abort();
    });
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, kOpenFiles);
    limit(RLIMIT_CPU, kProcessorSeconds);
    limit(RLIMIT_STACK, kStack);
#if !defined(__SANITIZE_ADDRESS__)
    limit(RLIMIT_AS, kMemory);
#endif
    closeWaysOut();
}

} // namespace eusebius
