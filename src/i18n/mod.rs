//! The words and number forms of each language. The list of languages is the list of folders in `locales/`.
