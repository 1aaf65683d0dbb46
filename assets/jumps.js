// What is left: to the next blank field, to the next finding, and on to the next page that has one.
import { address, box } from "./cells.js";

const FIELDS = "[name^='v:']:not([type=hidden]):not([readonly]):not(:disabled)";

export function startJumps(form, { say, word }) {
  function blank(field) {
    if (field.type !== "checkbox") return field.value.trim() === "";
    const group = field.closest("fieldset");
    return group.querySelector("input[type=checkbox]") === field && !group.querySelector("input:checked");
  }

  const found = (field) => Boolean(box(field)?.querySelector(".marks a")) && field.type !== "hidden";

  /** To the next field of a kind; past the last one on this page, to the next page that has one. */
  function jump(kind, step, from) {
    const wanted = kind === "empty" ? blank : found;
    const fields = [...form.querySelectorAll(FIELDS)];
    const here = fields.indexOf(from ?? document.activeElement);
    const order = step > 0 ? fields.slice(here + 1) : fields.slice(0, Math.max(here, 0)).reverse();
    const next = order.find(wanted);
    if (next) {
      for (let fold = next; (fold = fold.parentElement.closest("details")); ) fold.open = true;
      next.closest("tr")?.removeAttribute("hidden");
      next.focus();
      next.scrollIntoView({ block: "center" });
      return true;
    }
    const elsewhere = kind === "empty" && step > 0 ? form.dataset.nextBlank : null;
    if (elsewhere) location.href = elsewhere;
    else say(word(kind === "empty" ? "no-blank" : "no-finding"));
    return true;
  }

  return { jump, blanks: () => [...form.querySelectorAll(FIELDS)].filter((field) => address(field) && blank(field)).length };
}
