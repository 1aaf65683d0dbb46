//! The orthography of Tetum as the Instituto Nacional de Linguística set it (Government Decree 1/2004), as far as a
//! program can see it. It finds Portuguese and private spellings; it does not prove good Tetum.

/// Names and words that keep their own spelling.
const NAMES: [&str; 21] = [
    "Bolsa da Mãe",
    "SAC-BdM",
    "Oé-Cusse Ambeno",
    "Timor-Leste",
    "COVID-19",
    "e-mail",
    "online",
    "offline",
    "Excel",
    "pen USB",
    "Python",
    "Power Query",
    "Parquet",
    "DuckDB",
    "Frictionless",
    "Creative Commons",
    "https://creativecommons.org/licenses/by/4.0/",
    // The key.
    "Esc",
    "Português",
    "English",
    // A native word: its n-h is no digraph.
    "bainhira",
];

/// Spellings of other systems, as whole words.
const UNOFFICIAL: [&str; 22] = [
    "nebe", "nebee", "nee", "diak", "hau", "too", "deit", "laos", "maibe", "tamba", "hadia", "halao", "hasae",
    "wainhira", "konaba", "tenki", "mos", "hare", "husi", "liuhusi", "serbisu", "ó",
];
const UNOFFICIAL_PAIRS: [&str; 4] = ["sei dauk", "la bele", "la iha", "uma kain"];

/// Words in -s that are no Portuguese plurals.
const IN_S: [&str; 21] = [
    "menus",
    "tebes",
    "dadus",
    "metadadus",
    "ikus",
    "okos",
    "hamenus",
    "hamoos",
    "moos",
    "loos",
    "loloos",
    "oras",
    "moris",
    "moras",
    "atus",
    "sensus",
    "pelumenus",
    "maizumenus",
    "finansas",
    "nasoens",
    "unidas",
];

/// Phrases of two words or more that are the same in Portuguese.
const SHARED: [&str; 6] =
    ["entidade empregadora", "idade ativa", "fonte primária", "norma mínima", "pen usb", "bolsa da mãe"];

pub fn faults(text: &str) -> Vec<String> {
    let mut text = text.replace('’', "'");
    for name in NAMES {
        text = text.replace(name, " ");
    }
    let words: Vec<String> = words(&text).filter(|w| !is_acronym(w)).map(str::to_lowercase).collect();
    let mut faults: Vec<String> =
        words.iter().filter_map(|word| fault(word).map(|why| format!("{word}: {why}"))).collect();
    for pair in words.windows(2).map(|pair| pair.join(" ")).filter(|pair| UNOFFICIAL_PAIRS.contains(&pair.as_str())) {
        faults.push(format!("{pair}: not the official spelling"));
    }
    faults
}

/// Single words are often the same in Portuguese; whole phrases are not.
pub fn may_not_be_copied(text: &str) -> bool {
    let words: Vec<&str> = words(text).filter(|w| !is_acronym(w)).collect();
    words.len() > 1 && !SHARED.contains(&text.to_lowercase().as_str()) && !NAMES.contains(&text)
}

/// What is left of a text without the words that stand in another.
pub fn without(text: &str, other: &str) -> String {
    let known: Vec<&str> = words(other).collect();
    words(text).filter(|word| !known.contains(word)).collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphabetic() || c == '\'' || c == '-'))
        .map(|word| word.trim_matches(['\'', '-']))
        .filter(|word| word.chars().any(char::is_alphabetic))
}

fn is_acronym(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.chars().any(char::is_lowercase)
}

fn fault(word: &str) -> Option<&'static str> {
    let ends = |ending: &str| word.ends_with(ending);
    if word.contains(['ç', 'ã', 'õ', 'â', 'ê', 'ô', 'à', 'ü']) {
        Some("only the acute accent and ñ are used")
    } else if ["lh", "nh", "ss", "ch", "qu"].iter().any(|pair| word.contains(pair))
        || word.contains(['c', 'q', 'w', 'y'])
    {
        Some("these letters are not used")
    } else if UNOFFICIAL.contains(&word) {
        Some("not the official spelling")
    } else if ends("ável") || ends("ível") {
        Some("is stressed regularly, no accent")
    } else if ends("m") {
        Some("a final m is written n")
    } else if ["as", "es", "is", "os", "us"].iter().any(|plural| ends(plural)) && !IN_S.contains(&word) {
        Some("no Portuguese plural")
    } else {
        None
    }
}

#[test]
fn official_spellings_pass() {
    for text in [
        "Favór hatama liafuan-xave.",
        "Ita-boot hakarak duni apaga aneksu ida-ne'e?",
        "Rejime kontributivu no rejime naun kontributivu",
        "Despeza totál ho prestasaun iha tinan 2024, iha dólar amerikanu.",
        "Troka valór bainhira INSS haruka dadus loos (COVID-19, Bolsa da Mãe).",
    ] {
        assert_eq!(faults(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn other_spellings_are_found() {
    for text in [
        "Número benefisiáriu pensão sosial",
        "Favór submete questionáriu",
        "Dadus nebe seidauk rai",
        "Dadus husi ministériu",
        "Valór la bele negativu",
        "Benefisiárius",
        "Dadus disponível",
        "Ó nia konta",
        "Mensajem",
        "Uma kain",
    ] {
        assert!(!faults(text).is_empty(), "{text}");
    }
}
