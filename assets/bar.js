// The line under the tables: where one is, what stood there last year, whether it is saved; and what the keys do, for
// those who have none.
import { address, box, inTable, place, power } from "./cells.js";
import { read, write } from "./decimal.js";

export function startBar(form, saving, tools) {
  const bar = document.querySelector("[data-bar]");
  if (!bar) return;
  bar.hidden = false;
  const part = (name) => bar.querySelector(`[data-part="${name}"]`);
  let field = null;

  form.addEventListener("focusin", ({ target }) => {
    if (!address(target)) return;
    field = target;
    tell();
  });
  form.addEventListener("cellstate", ({ detail }) => {
    if (field && detail === address(field)) tell();
  });
  form.addEventListener("others", ({ detail }) => {
    if (field && detail.includes(address(field))) tell();
  });
  form.addEventListener("acts", () => {
    bar.querySelector("[data-do=undo]").disabled = tools.acts() === 0;
  });

  // For screen readers: unit, last year and state. Row and column they take from the heads of the table.
  function describe(state) {
    const unit = field.closest("tr")?.cells[0].querySelector(".quiet") ?? field.closest(".block")?.querySelector(".unit");
    const sign = box(field).querySelector(".more")?.textContent.trim();
    const mark = box(field).querySelector(".marks a");
    const status = [...(bar.querySelector("select")?.options ?? [])].find((option) => option.value && option.value === sign?.replace("✎", ""));
    const parts = [unit?.textContent, previous(field), status?.textContent, mark?.title || mark?.textContent, state];
    field.setAttribute("aria-description", parts.map((part) => part?.trim()).filter(Boolean).join(", "));
  }

  function tell() {
    part("where").textContent = name(field);
    part("was").textContent = previous(field);
    const state = saving.state(address(field));
    const whose = box(field).querySelector(".live")?.textContent ?? "";
    part("state").textContent = state.text ?? (state.state === "waiting" ? tools.word("waiting") : whose);
    describe(part("state").textContent);
    part("state").classList.toggle("error", Boolean(state.text) && state.state !== "saved");
  }

  bar.addEventListener("mousedown", (event) => {
    // The cell keeps the focus and its selection.
    if (event.target.closest("button")) event.preventDefault();
  });
  bar.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-do]");
    if (button?.tagName === "BUTTON") tools.does[button.dataset.do]?.(field);
  });
  bar.querySelector("select")?.addEventListener("change", ({ target }) => {
    if (target.value) tools.does.mark(field, target.value);
    target.value = "";
    field?.focus();
  });
}

/** Row and column of a figure, or the label of a field. */
export function name(field) {
  if (!inTable(field)) return field.labels?.[0]?.textContent ?? field.getAttribute("aria-label") ?? "";
  const { table, row, column } = place(field);
  return [row.cells[0], table.tHead.rows[0].cells[column]].map(words).join(" · ");
}

// The heading itself, without the second language, units and last year beside it.
const words = (head) =>
  [...head.childNodes].filter((part) => !part.matches?.(".beside, .quiet, .was")).map((part) => part.textContent).join(" ").trim();

const previous = (field) => {
  const cell = box(field);
  const before = cell.querySelector(".previous")?.textContent.trim();
  const change = cell.querySelector(".change")?.textContent.trim();
  return before ? [`${previousYear(field)}: ${before}`, difference(field.value, before, power(field)), change].filter(Boolean).join(" · ") : "";
};

// The absolute change; the one in per cent stands in the table.
function difference(now, before, scale) {
  const figures = [now, before].map((text) => read(text, false, scale));
  if (figures.includes(null) || figures[0] === figures[1]) return "";
  const change = figures[0] - figures[1];
  return `${change > 0n ? "+" : ""}${write(change, document.documentElement.lang === "en", scale)}`;
}

const previousYear = (field) => Number(address(field).slice(-4)) - 1;
