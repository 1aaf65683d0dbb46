//! The program. Everything it can do is in `commands`.

fn main() -> std::process::ExitCode {
    ssi::commands::run()
}
