### Entering tables quickly: blocks from a spreadsheet, several cells at once, what a cell says about itself.


## Paste a block

paste-title = Paste a block
paste-back = Back to the table
paste-at = First value goes to: { $cell }
paste-text = Pasted text
paste-hint = Copy the figures in the spreadsheet and paste them here. Nothing is written before you have seen what changes. At most { $most } values at once.
paste-preview = Show what changes
paste-again = Show again
paste-scale = Figures of this block in
paste-scaled = Here 1 means { $units }.
paste-turn = Turn: rows become columns
paste-no-heading = Leave out the first row
paste-no-labels = Leave out the first column
paste-headings-left-out = Words at the edge were taken for headings and left out.
paste-size = Block: { $rows } × { $columns }.
paste-counts = Values that change: { $changes } · already there: { $same }
paste-outside =
    { $count ->
        [one] One value lies outside the table and is not written.
       *[other] { $count } values lie outside the table and are not written.
    }
paste-emptied =
    { $count ->
        [one] One value becomes blank, because the block is blank there.
       *[other] { $count } values become blank, because the block is blank there.
    }
paste-ambiguous = “{ $typed }” can be read in two ways. Which is meant in this block?
paste-comma = The comma is the decimal sign: { $typed } is { $value }
paste-point = The point is the decimal sign: { $typed } is { $value }
paste-refused = Not written: { $count }
paste-changes = What changes
paste-cell = Cell
paste-before = Now
paste-after = New
paste-why = Why not
paste-blank = blank
paste-more = And { $count } more.
paste-apply =
    { $count ->
        [one] Write one value
       *[other] Write { $count } values
    }
paste-meanwhile = Somebody changed some of these cells meanwhile. They were not written; compare again.
paste-leave = Cancel

## The line under the tables, and what scripts say

bar = The cell you are in
bar-undo = Undo
bar-details = Details
bar-confirm = Unchanged, confirmed
bar-confirm-help = Last year's value holds for this year too. It is recorded that you looked.
bar-status = Status…
bar-next-blank = Next blank
bar-next-finding = Next finding
bar-keys = Keys
waiting = waiting to be saved
not-saved-short = Not saved: { $count }
act-refused = The service did not take this. Load the page again.
undo-none = There is nothing to undo on this page.
undo-changed = This was changed by somebody else since and cannot be undone here.
paste-failed = The connection failed. The block was not pasted; try again.
no-blank = No blank field is left on this page.
no-finding = No finding is left on this page.

## What others do on the same page

changed-live = { $name }, { $time }
live-one = { $name } changed { $where } to { $value }.
live-many = Values changed by others came in: { $count }.
live-off = Changes of others cannot be shown at the moment.
live-open = What you may fill in has changed. What you typed stays on this page.
live-locked = The submission was sent and cannot be changed now. What you typed and was not saved stays on this page: copy it, and ask the reviewer to return the submission.
live-closed = The round was closed. Nothing more is saved. What you typed stays on this page: copy it, and ask the administrator to open the round again.
live-handed-in = Your institution has handed its part in. What you typed and was not saved stays on this page: ask the person who signs to give the part back.

## What is left, and the form on paper

left-title = What is left
left-list = List of what is left
left-lead = A gap with a status counts as answered. Pages with nothing left: { $count }.
left-nothing = Nothing is left. Check and submit.
left-page = Page
left-expected = Expected
left-filled = Filled
left-coded = Coded
left-blank = Blank
left-blanks = Blank: { $count }
left-unexplained = Without a value and without a note that says why: { $count }
left-required = Required
print-form = Print
print-title = Form { $year }, { $country }
print-lead = Print this page with the browser, or save it as PDF.
print-blank = Blank form
print-filled = With the values

## The panel of a cell

panel-years = Earlier years
panel-failed = The connection failed. The details could not be shown.

## Keys of the tables

key-arrows = To the cell beside, above or below; a changed value is saved
key-enter = To the cell below, to the cell above
key-tab = To the next cell, row by row; to the one before
key-ends = To the first or last cell of the row
key-corners = To the first or last cell of the page
key-edges = To the edge of the table
key-pages = Ten rows up or down
key-digits = Replace the value of the cell
key-edit = Edit within the value: the arrows stay in the text
key-escape = Take back what was typed in this cell
key-delete = Empty the cell, or all selected cells
key-gaps = Typed instead of a value: not available, not applicable
key-letters = Typed alone in a cell: its status; with several cells selected, the status of all
key-confirm = Unchanged, confirmed: last year’s value holds, and it is recorded that you looked
key-select = Select several cells
key-row = Select the row
key-clipboard = Copy the selected cells; paste a block from a spreadsheet, with a preview
key-undo = Undo the last act on this page, redo it
key-blank = To the next blank field, to the one before
key-finding = To the next finding, to the one before
key-panel = Open the details of the cell; again: go into them. Esc leads back
key-ask = For reviewers, where nothing can be changed: ask about the cell
key-help = This list

## Choosing rows

filter = Rows
filter-text = Filter rows
filter-all = All
filter-blank = Blank
filter-finding = With findings
filter-changed = Changed a lot
filter-turn = Turn the table
