### Why an entered value was not accepted: first what is wrong, then what to do.

entry-number-invalid = “{ $typed }” is not a number. Enter a number without a currency or per cent sign.
entry-number-ambiguous = “{ $typed }” can mean { $a } or { $b }. Choose one.
entry-number-digits = “{ $typed }” has too many digits. Enter at most 15 digits before the decimal separator and 6 after it.
entry-number-whole = “{ $typed }” is not a whole number. Enter a whole number, without decimals.
entry-number-decimals = “{ $typed }” has too many decimals. Enter fewer; decimals allowed: { $scale }.
entry-number-year = “{ $typed }” is not a year. Enter 4 digits, from 1900 to 2200.
entry-date-invalid = “{ $typed }” is not a date. Enter day, month and year, for example 31/12/2024.
entry-code-unknown = The code “{ $typed }” is not in the list. Choose a code from the list.
entry-text-length = The text is too long. Use at most { $limit } characters.
entry-text-control = The text contains characters that cannot be stored. Delete them or type the text again.
entry-status-unknown = “{ $typed }” is not a status. Choose a status from the list.
entry-status-with-value = This status says that there is no value, but there is one. Delete the value or choose another status.
entry-status-without-value = This status needs a value. Enter a value or choose another status.
entry-question-not-asked = This question does not apply here, because of another answer. Leave it blank or correct the other answer.
