### Corrections of an accepted year, and what they do to the indicators.
revision-title = Correct this accepted year
revision-how = The figures can be changed again, and become a new version. { $reference } stays in force, in exports and as last year, until the new version is accepted; every earlier version stays readable.
revision-reason = Why it is corrected (required); sealed with the new version
revision-reason-missing = Write why the accepted year is corrected.
revision-begin = Begin the correction
revision-of = Corrects { $reference }
revision-corrects = Corrects
revision-why = Reason: { $reason }
revision-effect =
    { $count ->
        [one] Indicator that changes: { $count }
       *[other] Indicators that change: { $count }
    }
revision-after = Corrected
revision-indicators = Indicators of { $reference }
overview-accepted = This year is accepted.
effects-title = Effect on the indicators
effects-none = No indicator changes.
effects-same =
    { $count ->
        [one] Indicator that stays as it was: { $count }
       *[other] Indicators that stay as they were: { $count }
    }
indicators-of-version = Computed from version { $reference }.
