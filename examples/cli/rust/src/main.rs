mod tally;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, ValueEnum};

// #region command
/// Count equal lines of FILE, or of standard input
#[derive(Parser)]
// mark: subcommand
enum Command {
    /// Print each line with its count
    Count {
        // mark: flags (5 lines)
        /// Leave out lines with a smaller count
        #[arg(long, default_value_t = 1)]
        min: u64,
        #[arg(long, value_enum, default_value_t)]
        format: Format,
        file: Option<PathBuf>,
    },
    /// Print the lines with the highest counts
    Top {
        /// How many lines
        #[arg(short, default_value_t = 10)]
        n: usize,
        file: Option<PathBuf>,
    },
}

#[derive(Clone, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}
// #endregion

// #region main
fn main() -> ExitCode {
    let command = match Command::try_parse() {
        Ok(command) => command,
        // mark: usage-error (7 lines)
        Err(err) if !is_help(&err) => {
            // clap would add a tip and its usage.
            let text = err.to_string();
            let message = text.split("\n\n").next();
            eprintln!("{}", message.unwrap_or(&text));
            return ExitCode::from(2);
        }
        Err(help) => help.exit(),
    };
    // mark: exit-code (5 lines)
    if let Err(err) = run(command) {
        eprintln!("tally: {err}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
// #endregion

/// Whether clap wants to print help rather than a mistake.
fn is_help(err: &clap::Error) -> bool {
    matches!(
        err.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    )
}

fn run(command: Command) -> io::Result<()> {
    let printed = match command {
        Command::Count { min, format, file } => {
            let mut rows =
                tally::tally(file.as_deref())?;
            rows.retain(|row| row.count >= min);
            match format {
                Format::Text => {
                    tally::print_text(&rows)
                }
                Format::Json => {
                    tally::print_json(&rows)
                }
            }
        }
        Command::Top { n, file } => {
            let mut rows =
                tally::tally(file.as_deref())?;
            rows.truncate(n);
            tally::print_text(&rows)
        }
    };
    match printed {
        // The reader, such as head, has seen enough.
        Err(err)
            if err.kind()
                == io::ErrorKind::BrokenPipe =>
        {
            Ok(())
        }
        other => other,
    }
}
