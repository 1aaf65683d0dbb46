# What programs are told that ask for data in a way that cannot be answered.

sdmx-error-no-results = Nothing matches. Ask for fewer codes or another period; the availability of the dataflow says what there is.
sdmx-error-unknown = There is no { $what } here. Ask for the dataflows to see what there is.
sdmx-error-too-many-parts = The key has { $parts } parts, the structure has { $most } dimensions. Leave out what is too much.
sdmx-error-not-a-code = "{ $value }" cannot be a code. Codes have letters, digits and _ - @ $ only.
sdmx-error-not-a-period = "{ $value }" is not a period. Write 2024, 2024-Q1, 2024-06 or 2024-06-30.
sdmx-error-not-an-instant = "{ $value }" is not a point in time. Write 2024-06-30T12:00:00Z.
sdmx-error-bad-value = { $name } cannot be "{ $value }". See the documentation of the service for the values it takes.
sdmx-error-no-component = The structure has no { $name }.
sdmx-error-not-acceptable = "{ $value }" cannot be given. Ask for SDMX-CSV, SDMX-JSON or SDMX-ML, in English, Portuguese or Tetum.
sdmx-error-too-large = { $asked } were asked for; { $most } is the most in one answer. Ask in parts.
sdmx-error-not-implemented = This service does not have { $what }.
sdmx-error-unavailable = The service cannot answer now. Try again in a minute.
sdmx-error-failed = The service failed. The cause was noted; try again later.
