// A rectangle of figures: selected with Shift and the arrows or the mouse, copied as spreadsheets do, pasted with a preview.
import { address, at, box, horizontal, inTable, place, power, rectangle, rows, vertical } from "./cells.js";
import { plain } from "./decimal.js";

// What a copied block is counted in goes with it from table to table; other programs do not see it.
const SCALE = "application/x-ssi-scale";
const STEPS = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };

export function startBlock(form, { english, paste }) {
  let from = null;
  let to = null;

  /** The selected fields row by row; without a selection the one that has the focus. */
  function fields() {
    if (from && to) return rectangle(from, to);
    return inTable(document.activeElement) ? [[document.activeElement]] : [];
  }

  function clear() {
    if (!to) return;
    from = to = null;
    paint();
  }

  function select(first, last) {
    from = first;
    to = last;
    paint();
    box(last).scrollIntoView({ block: "nearest", inline: "nearest" });
    return true;
  }

  function paint() {
    for (const cell of form.querySelectorAll("td.in-block")) cell.classList.remove("in-block");
    if (to) for (const one of fields().flat()) box(one)?.classList.add("in-block");
  }

  function extend(field, key, control) {
    const start = from ?? field;
    const last = to ?? field;
    const [down, across] = STEPS[key] ?? [0, 0];
    let next = last;
    if (down) {
      const list = rows(place(last).table);
      const beyond = control ? (down > 0 ? list.at(-1) : list[0]) : null;
      next = beyond ? at(beyond, place(last).column) : vertical(form, last, down);
    } else if (across) {
      for (let more; (more = horizontal(next, across)); ) {
        next = more;
        if (!control) break;
      }
    } else if (key === "Home" || key === "End") {
      const list = [...place(last).row.querySelectorAll("input.number")];
      next = key === "Home" ? list[0] : list.at(-1);
    }
    return select(start, next && place(next).table === place(start).table ? next : last);
  }

  /** All of a row. */
  function row(field) {
    const list = [...place(field).row.querySelectorAll("input.number")];
    return select(list[0], list.at(-1));
  }

  form.addEventListener("mouseover", ({ target, buttons }) => {
    const start = document.activeElement;
    const over = target.closest?.("td")?.querySelector("input.number");
    if (buttons === 1 && inTable(start) && over && over !== start && !form.classList.contains("editing")) select(start, over);
  });
  form.addEventListener("mousedown", ({ target, shiftKey }) => {
    if (!shiftKey) clear();
    else if (inTable(target) && inTable(document.activeElement)) select(document.activeElement, target);
  });
  form.addEventListener("mousedown", (event) => {
    if (event.shiftKey && inTable(event.target)) event.preventDefault();
  });

  document.addEventListener("copy", (event) => {
    const field = document.activeElement;
    if (!form.contains(field) || !inTable(field) || form.classList.contains("editing")) return;
    const lines = fields().map((line) => line.map((one) => (one ? plain(one.value, english) : "")).join("\t"));
    event.clipboardData.setData("text/plain", lines.join("\n"));
    event.clipboardData.setData(SCALE, String(power(field)));
    event.preventDefault();
  });

  form.addEventListener("paste", (event) => {
    if (!inTable(event.target)) return;
    const text = event.clipboardData.getData("text/plain");
    const scale = event.clipboardData.getData(SCALE);
    const moved = scale !== "" && Number(scale) !== power(event.target);
    if (!moved && !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ""))) return;
    event.preventDefault();
    const start = fields()[0]?.find(Boolean) ?? event.target;
    clear();
    paste(address(start), text, scale);
  });

  return { clear, extend, fields, row, size: () => fields().flat().filter(Boolean).length };
}
