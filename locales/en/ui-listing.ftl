### A questionnaire for its authors: every text in all languages.

listing-title = Questionnaires and their texts
listing-lead = Every question, code, check and text in all languages. Print this page, or download it as a workbook.
listing-frozen = Published: nothing in it can be changed any more.
listing-not-frozen = Not published yet: it can still be changed.
listing-translations = Translations
listing-count = { $language }: { $missing } missing, { $drafts } not confirmed by a speaker
listing-all = Show all lines
listing-only-open = Show only what is missing or not confirmed
listing-download = Download as a workbook (Excel)
listing-none = Nothing here is missing or waits for a speaker.
listing-id = Item
listing-part = What it is
listing-about = Kind
listing-lacking = Missing in
listing-draft = Not confirmed in
listing-lacks = missing
listing-draft-mark = not confirmed

## Chapters

listing-questions = Questions
listing-codes = Codes
listing-checks = Checks
listing-indicators = Indicators
listing-texts = Other texts

## Parts

part-module = Part
part-table = Table
part-question = Question
part-dimension = Dimension
part-codelist = Code list
part-code = Code
part-check = Check
part-indicator = Indicator
part-component = Component
part-dataflow = Data flow
part-text = Text
