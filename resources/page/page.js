// SPDX-FileCopyrightText: The Eusebius developers
// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";
(() => {
  const picture = document.getElementById("picture");
  const entries = [...document.querySelectorAll("#chronology .chapter li")];
  const notes = new Map([...document.querySelectorAll("#chronology .notes li")].map((note) => [note.id, note]));
  const fold = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const notesOf = (entry) => [...entry.querySelectorAll("sup a")].map((link) => notes.get(link.hash.slice(1))).filter(Boolean);
  const words = new Map(entries.map((entry) => [entry, fold(entry.textContent + " " + notesOf(entry).map((note) => note.textContent).join(" "))]));
  const byId = new Map(entries.map((entry) => [entry.dataset.for, entry]));
  const markOf = (id) => document.getElementById(id);

  // Search: what does not hold every word is dimmed in the picture and left out of the list.
  const search = document.getElementById("search");
  const found = document.getElementById("found");
  const look = () => {
    const wanted = fold(search.value).split(/\s+/).filter(Boolean);
    let count = 0;
    let first = null;
    for (const entry of entries) {
      const meets = wanted.every((word) => words.get(entry).includes(word));
      count += meets ? 1 : 0;
      entry.hidden = !meets;
      const mark = markOf(entry.dataset.for);
      if (mark) {
        mark.classList.toggle("found", meets);
        first = first || (meets ? mark : null);
      }
    }
    for (const chapter of document.querySelectorAll("#chronology .chapter")) {
      chapter.hidden = ![...chapter.querySelectorAll("li")].some((entry) => !entry.hidden);
    }
    if (picture) {
      picture.classList.toggle("searching", wanted.length > 0);
      if (wanted.length > 0 && first) { // within the picture alone: the page stays where it is
        const at = first.getBoundingClientRect();
        const frame = picture.getBoundingClientRect();
        picture.scrollBy(at.left + at.width / 2 - frame.left - frame.width / 2, at.top + at.height / 2 - frame.top - frame.height / 2);
      }
    }
    found.textContent = wanted.length === 0 ? "" : count === 0 ? "Nothing found" : count + " of " + entries.length;
  };
  search.addEventListener("input", look);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape") {
      search.value = "";
      look();
      hide();
    }
  });

  // Pointing at a mark says what it is and who tells it.
  const hover = document.getElementById("hover");
  const hide = () => { hover.hidden = true; };
  const line = (tag, text) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  const show = (entry, x, y) => {
    const time = entry.querySelector("time");
    hover.replaceChildren(line("b", entry.querySelector(".what").textContent));
    if (time) {
      hover.append(line("span", time.textContent));
    }
    for (const note of notesOf(entry).slice(0, 4)) {
      hover.append(line("cite", note.querySelector("cite").textContent + ": “" + note.querySelector("q").textContent + "”"));
    }
    for (const differ of entry.querySelectorAll(".differ")) {
      const said = line("span", differ.textContent);
      said.className = "differ";
      hover.append(said);
    }
    hover.hidden = false;
    const box = hover.getBoundingClientRect();
    hover.style.left = Math.max(4, Math.min(x + 14, innerWidth - box.width - 8)) + "px";
    hover.style.top = Math.max(4, y + 18 + box.height > innerHeight ? y - box.height - 10 : y + 18) + "px";
  };
  const groupAt = (target) => target.closest && target.closest('g[id^="event-"], g[id^="statement-"]');
  let chosen = [];
  const choose = (id) => {
    chosen.forEach((element) => element.classList.remove("chosen"));
    chosen = [byId.get(id), markOf(id)].filter(Boolean);
    chosen.forEach((element) => element.classList.add("chosen"));
  };
  if (picture) {
    for (const title of picture.querySelectorAll("g > title")) {
      title.parentNode.setAttribute("aria-label", title.textContent);
      title.remove(); // the browser's own tooltip would cover ours; the name stays for who cannot see it
    }
    picture.addEventListener("pointermove", (event) => {
      const group = groupAt(event.target);
      const entry = group && byId.get(group.id);
      entry ? show(entry, event.clientX, event.clientY) : hide();
    });
    picture.addEventListener("pointerleave", hide);
    picture.addEventListener("click", (event) => {
      const group = groupAt(event.target);
      const entry = group && byId.get(group.id);
      if (entry) {
        choose(group.id);
        entry.scrollIntoView({ block: "center" });
      }
    });
  }
  for (const entry of entries) {
    const bring = () => {
      choose(entry.dataset.for);
      const mark = markOf(entry.dataset.for);
      if (mark) {
        mark.scrollIntoView({ block: "center", inline: "center" });
      }
    };
    entry.addEventListener("click", (event) => event.target.closest("a") || bring());
    entry.addEventListener("keydown", (event) => event.key === "Enter" && !event.target.closest("a") && bring());
  }
})();
