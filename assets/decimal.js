// Exact figures in the browser, for sums that follow the fingers. The twin of `src/domain/cells/number.rs`: both are held
// to `tests/data/numbers.json`. A text with two readings is no figure here; the server asks about it.

const DIGITS = 15;
const DECIMALS = 6;
const wellGrouped = ([first, ...rest]) => first.length <= 3 && !first.startsWith("0") && rest.every((run) => run.length === 3);

// A figure in thousands has three decimals more, and counts for as many units.
const places = (power) => DECIMALS + power;

/**
 * Millionths of a unit as a BigInt, or null where the text is no figure, is ambiguous, or is too long. `power` is that of
 * the scale in which it was typed: 3 for thousands.
 */
export function read(text, whole = false, power = 0) {
  const trimmed = text.trim();
  const negative = /^[-−]/.test(trimmed);
  const body = negative ? trimmed.slice(1).trimStart() : trimmed;
  const runs = body.split(/[., \u00a0\u202f]/);
  if (!runs.every((run) => /^[0-9]+$/.test(run))) return null;
  const signs = [...body.replace(/[0-9]/g, "")].map((sign) => (sign === "." || sign === "," ? sign : " "));
  const parts = meaning(runs, signs, whole && power === 0);
  if (!parts) return null;
  const integer = parts[0].replace(/^0+/, "");
  const fraction = parts[1].replace(/0+$/, "");
  if (integer.length > DIGITS - power || fraction.length > places(power) || (whole && power === 0 && fraction)) return null;
  const value = BigInt(`0${integer}${fraction.padEnd(places(power), "0")}`);
  return negative ? -value : value;
}

function meaning(runs, signs, whole) {
  const grouped = [runs.join(""), ""];
  const decimal = [runs.slice(0, -1).join(""), runs.at(-1)];
  if (signs.length === 0) return grouped;
  const last = signs.at(-1);
  if (signs.length === 1 && last !== " ") {
    const either = runs[0].length <= 3 && runs[0] !== "0" && runs[1].length === 3;
    if (!either) return decimal;
    if (!whole) return null;
    return wellGrouped(runs) ? grouped : decimal;
  }
  if (signs.every((sign) => sign === last)) return wellGrouped(runs) ? grouped : null;
  const before = signs.slice(0, -1);
  return last !== " " && before.every((sign) => sign === before[0]) && wellGrouped(runs.slice(0, -1)) ? decimal : null;
}

/** A figure as the reader writes it, in a scale. */
export function write(value, english, power = 0) {
  const one = 10n ** BigInt(places(power));
  const [group, point] = english ? [",", "."] : ["\u00a0", ","];
  const size = value < 0n ? -value : value;
  const whole = String(size / one).replace(/\B(?=(\d{3})+$)/g, group);
  const fraction = String(size % one).padStart(places(power), "0").replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${whole}${fraction ? point + fraction : ""}`;
}

/** A figure for a spreadsheet: the reader's decimal sign and no grouping, which spreadsheets take for text. */
export function plain(text, english) {
  return english ? text.replaceAll(",", "") : text.replace(/[\u00a0\u202f ]/g, "");
}
