// Sums that follow the fingers: under a total stands the sum of its parts, the difference, and how many parts are blank.
// What was typed is never changed; the server says the same again once it has saved.
import { address, box, field, inTable, power } from "./cells.js";
import { read, write } from "./decimal.js";

const GAPS = [":", "..", "...", "…"];
const NOTHING = ["-", "–", "—"];

export function startTotals(form, { english, word }) {
  form.addEventListener("input", ({ target }) => follow(target));
  // An answer speaks of what was saved; the fingers may be further on.
  form.addEventListener("answered", () => follow(document.activeElement));

  function follow(target) {
    if (!form.contains(target) || !inTable(target)) return;
    const [, before, question, after] = address(target).match(/^(.*\/)([^[@/]+)(.*)$/);
    for (const row of form.querySelectorAll("tr[data-parts]")) {
      const parts = row.dataset.parts.split(" ");
      for (const total of row.querySelectorAll("input.number")) {
        const [, start, name, end] = address(total).match(/^(.*\/)([^[@/]+)(.*)$/);
        const same = start === before && end === after;
        if (same && (name === question || parts.includes(question))) addUp(total, parts.map((part) => field(form, start + part + end)));
      }
    }
  }

  function addUp(total, fields) {
    const asked = fields.filter(Boolean);
    const figures = asked.map(figure);
    const known = figures.filter((value) => value !== null);
    if (known.length === 0) return;
    const sum = known.reduce((a, b) => a + b, 0n);
    const scale = power(total);
    const entered = read(total.value, false, scale);
    const message = entered === null ? "sum-alone" : entered === sum ? "sum-agrees" : "sum-differs";
    const values = { sum: write(sum, english, scale), difference: write((entered ?? sum) - sum, english, scale) };
    const missing = figures.length - known.length;
    const text = [word(message, values), missing ? word("sum-missing", { missing, parts: figures.length }) : ""];
    const cell = box(total);
    const place = cell.querySelector(".sum") ?? cell.appendChild(document.createElement("span"));
    place.className = message === "sum-differs" ? "sum differs" : "sum";
    place.textContent = text.filter(Boolean).join(" · ");
  }

  // What does not exist adds nothing; what is blank, unknown or no figure is missing.
  function figure(one) {
    const typed = one.value.trim();
    if (NOTHING.includes(typed)) return 0n;
    return typed === "" || GAPS.includes(typed) ? null : read(typed, false, power(one));
  }
}
