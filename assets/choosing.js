// Choosing rows: by words of their labels, or only those that are blank, have a finding, or changed a lot; and turning a
// table, so that its rows are columns. Nothing is chosen anew while somebody types: a row never vanishes under the fingers.
import { box } from "./cells.js";

const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase();
const KINDS = {
  blank: (row) => [...row.querySelectorAll("input.number")].some((field) => field.value.trim() === ""),
  finding: (row) => row.querySelector(".marks a") !== null,
  changed: (row) => row.querySelector(".change.beyond") !== null,
};

export function startChoosing(form) {
  const tool = document.getElementById("choosing")?.content.firstElementChild.cloneNode(true);
  const tables = [...form.querySelectorAll("table.grid")];
  if (!tool || tables.length === 0) return { all: () => {} };
  tables[0].closest(".block").before(tool);
  const [text, kind, turn] = ["input", "select", "button"].map((name) => tool.querySelector(name));
  const kept = new Map();

  function choose() {
    const words = plain(text.value).split(/\s+/).filter(Boolean);
    for (const row of tables.flatMap((table) => [...table.tBodies[0].rows])) {
      const label = plain(row.cells[0].textContent);
      row.hidden = !(words.every((word) => label.includes(word)) && (KINDS[kind.value]?.(row) ?? true));
    }
    // A table of which nothing is left goes with its heading.
    for (const table of tables) table.closest(".scroll").hidden = [...table.tBodies[0].rows].every((row) => row.hidden);
  }

  /** Shows all rows again, as they stand on the server. */
  function all() {
    text.value = kind.value = "";
    choose();
    for (const table of [...kept.keys()]) back(table);
  }

  function over(table) {
    const rows = [...table.tBodies[0].rows];
    const head = table.tHead.rows[0];
    const cells = rows.map((row) => [...row.cells]);
    kept.set(table, { rows, cells, head });
    const heading = (words, scope) => {
      const cell = Object.assign(document.createElement("th"), { scope });
      cell.append(...words.cloneNode(true).childNodes);
      return cell;
    };
    const top = document.createElement("tr");
    top.append(head.cells[0].cloneNode(true), ...rows.map((row) => heading(row.cells[0], "col")));
    const lines = [...head.cells].slice(1).map((column, index) => {
      const line = document.createElement("tr");
      line.append(heading(column, "row"), ...cells.map((row) => row[index + 1] ?? document.createElement("td")));
      return line;
    });
    head.replaceWith(top);
    table.tBodies[0].replaceChildren(...lines);
    table.classList.add("turned");
  }

  function back(table) {
    const { rows, cells, head } = kept.get(table);
    kept.delete(table);
    rows.forEach((row, index) => row.replaceChildren(...cells[index]));
    table.tHead.rows[0].replaceWith(head);
    table.tBodies[0].replaceChildren(...rows);
    table.classList.remove("turned");
  }

  text.addEventListener("input", choose);
  kind.addEventListener("change", choose);
  turn.addEventListener("click", () => {
    const here = document.activeElement;
    const turned = kept.size > 0;
    all();
    if (!turned) tables.forEach(over);
    turn.setAttribute("aria-pressed", String(!turned));
    if (box(here)) here.focus();
  });
  // Enter in the field of words must not save the page.
  text.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  return { all };
}
