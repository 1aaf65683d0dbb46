// The one place that knows how a cell stands on the page: its field, what belongs to it, its neighbours.

/** The address of the cell of a field. */
export const address = (field) => (field?.name?.startsWith("v:") ? field.name.slice(2) : null);

/** The field of a cell; of several boxes the first. */
export function field(form, of) {
  return form.querySelector(`[name="${CSS.escape(`v:${of}`)}"]:not([type=hidden])`);
}

/** All that belongs to a cell: its field, its marks, its sum. */
export const box = (of) => of?.closest("td, .field");

/** Whether a field is a figure of a table. */
export const inTable = (of) => Boolean(of?.matches?.("table.grid input.number"));

/** What the figures of a table are counted in, as a power of ten: 3 for thousands. */
export function power(of) {
  // Among the children only: a selector would go through every cell of a table that has no scale, at every key.
  const scale = [...(of.closest(".block")?.children ?? [])].find((one) => one.name?.startsWith("scale."));
  return Number(scale?.value ?? 0);
}

/** Names and values that tell the server in which scales this page shows its tables. */
export const scales = (form) => [...form.querySelectorAll("[name^='scale.']")].map((one) => [one.name, one.value]);

/** The hidden field with the revision of a cell as this page saw it. */
export const revision = (form, of) => form.elements[`r:${of}`];

/** Puts a stored value into its field. */
export function put(one, shown) {
  if (one.type === "checkbox") {
    const codes = shown.split("|");
    for (const box of one.form.querySelectorAll(`[name="${CSS.escape(one.name)}"]`)) box.checked = codes.includes(box.value);
    return;
  }
  one.value = shown;
  known(one, shown);
  if (document.activeElement === one && inTable(one)) one.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
}

/** Remembers what the service has of a cell: another text in its field is unsaved. */
export function known(one, shown) {
  if (one.type !== "checkbox") one.defaultValue = shown;
}

/** What stands in a field, in words. */
export function text(one) {
  if (one.type === "checkbox") {
    return [...one.closest("fieldset").querySelectorAll("input:checked")].map((box) => box.parentElement.textContent.trim()).join(", ");
  }
  return (one.tagName === "SELECT" ? one.selectedOptions[0]?.text ?? "" : one.value).trim();
}

/** The word that the server sent along for the scripts of this page. */
export function word(name, values = {}) {
  const text = document.getElementById("words")?.content.querySelector(`[data-word="${name}"]`)?.textContent ?? "";
  return text.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");
}

const fieldIn = (cell) => cell?.querySelector("input.number");
const shown = (row) => !row.hidden && row.closest("details:not([open])") === null;

/** Rows of figures that can be seen: of one table, or of all tables of the form one after another. */
export function rows(within) {
  const tables = within.matches("table") ? [within] : [...within.querySelectorAll("table.grid")];
  return tables.flatMap((table) => [...table.tBodies[0].rows].filter((row) => shown(row) && fieldIn(row)));
}

/** Where a figure stands: its table, row and column. */
export function place(of) {
  const cell = of.closest("td");
  const row = cell.parentElement;
  return { table: row.closest("table"), row, column: cell.cellIndex };
}

/** The field of a row in a column, or null. */
export const at = (row, column) => fieldIn(row?.cells[column]);

const nearest = (row, column) => {
  const fields = [...row.querySelectorAll("input.number")];
  return fields.findLast((one) => place(one).column <= column) ?? fields[0];
};

/** The first figure from a row on, in steps of rows, that stands in the same column; goes on in the next table. */
export function vertical(form, of, step) {
  const { table, row, column } = place(of);
  for (let next = row; (next = step > 0 ? next.nextElementSibling : next.previousElementSibling); ) {
    const found = shown(next) && at(next, column);
    if (found) return found;
  }
  const tables = [...form.querySelectorAll("table.grid")];
  const beyond = step > 0 ? tables.slice(tables.indexOf(table) + 1) : tables.slice(0, tables.indexOf(table)).reverse();
  for (const other of beyond) {
    const list = rows(other);
    const same = list.map((candidate) => at(candidate, column)).filter(Boolean);
    // A table of another shape is entered in the column nearest before.
    const found = same.length ? same : list.map((candidate) => nearest(candidate, column));
    if (found.length) return step > 0 ? found[0] : found.at(-1);
  }
  return null;
}

/** The figure beside, in the same row. */
export function horizontal(of, step) {
  for (let cell = of.closest("td"); (cell = step > 0 ? cell.nextElementSibling : cell.previousElementSibling); ) {
    const found = fieldIn(cell);
    if (found) return found;
  }
  return null;
}

/** The figures of a rectangle between two figures of one table, row by row. */
export function rectangle(from, to) {
  const [a, b] = [place(from), place(to)];
  if (a.table !== b.table) return [[from]];
  const list = rows(a.table);
  const [first, last] = [list.indexOf(a.row), list.indexOf(b.row)].sort((x, y) => x - y);
  const [left, right] = [a.column, b.column].sort((x, y) => x - y);
  return list.slice(first, last + 1).map((row) => {
    const line = [];
    for (let column = left; column <= right; column += 1) line.push(at(row, column));
    return line;
  });
}
