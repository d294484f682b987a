//! `cargo xtask`: everything that is done to the project, each as one command.
//!
//! This file reads the command line and says in one sentence what went wrong. The work is in the modules.

mod bench;
mod browser;
mod build;
mod cache;
mod check;
mod child;
mod coverage;
mod csp;
mod debian;
mod embed;
mod engines;
mod entry;
mod fault;
mod finish;
mod gallery;
mod glue;
mod headers;
mod hosts;
mod html;
mod law;
mod library;
mod municipalities;
mod origin;
mod pack;
mod package;
mod parts;
mod proof;
mod prove;
mod rates;
mod release;
mod rule_files;
mod serve;
mod server;
mod servers;
mod shots;
mod site;
mod squeeze;
mod stamp;
mod table;
mod test;
mod testcode;
mod tools;
mod variants;
mod versions;
mod wasm;
mod wordpress;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};

/// Builds, serves, checks and tests the fleksjob widget.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the release and serve it on this machine with the headers of production
    ///
    /// Gets the wasm32 target, Trunk, wasm-bindgen, wasm-opt and esbuild first if they are missing (about a
    /// quarter of an hour, once). Stop it with Ctrl+C.
    Serve {
        /// The port on 127.0.0.1
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Build the finished site in dist/; any static server will do, at any path
    Build,
    /// The fast loop: formatting, clippy, documentation, tests on the host
    Check,
    /// Everything: tests on the host, in wasm, and end to end against the served release build
    ///
    /// Gets Chromium, Firefox, WebKit and their drivers too if they are missing. CHROMIUM and CHROMEDRIVER, FIREFOX
    /// and GECKODRIVER, MINIBROWSER, WEBKITDRIVER and XVFB name others than those found. FLEKSJOB_ENGINES=chromium
    /// (or chromium,firefox) leaves the others out; without it, an engine that cannot be had is a failure. Runs
    /// every part even if one fails.
    Test,
    /// Only the end-to-end tests, against the served release build
    E2e {
        /// Only those whose names have one of these in them, such as journeys
        filters: Vec<String>,
    },
    /// Write the table of sandboxes and engines in docs/embedding.md anew
    Matrix,
    /// What takes longer: the snippets in a real WordPress, the rules for nginx, Apache and Caddy with those servers, and
    /// whether a host test notices each small change to src/law and src/rules
    ///
    /// The last goes on where it stopped; its results are in docs/proof. Gets the servers, WordPress with PHP and
    /// MariaDB, and cargo-mutants first if they are missing.
    Prove {
        /// Only these: `wordpress`, `servers`, `package`, or files such as src/rules/exact.rs
        files: Vec<String>,
        /// Also what is proven already
        #[arg(long)]
        anew: bool,
        /// Try nothing: list new files in the table, drop those that are gone, and write its page
        #[arg(long)]
        table: bool,
    },
    /// Measure the site
    Bench {
        #[command(subcommand)]
        what: Bench,
    },
    /// Take pictures of the served release build into shots/
    ///
    /// Every section in both languages, three widths, light, dark and forced colours; its other states in some of
    /// them; each section as it is printed, also as a picture where there is pdftoppm; and the gallery.
    Shots {
        /// Only those whose names begin so, such as route, cost-errors, print or gallery
        names: Vec<String>,
    },
    /// Write tests/snapshots anew: the HTML of every part of the page in each of its states
    Gallery,
    /// Regenerate src/law/table.rs from src/law/*.toml
    Law,
    /// Regenerate src/text/words/*.rs from src/text/words/*.toml, and the municipalities from theirs
    Words,
    /// Regenerate docs/coverage.md from docs/coverage.toml and what answers its items
    Coverage,
    /// Called by Trunk after each build (see Trunk.toml)
    #[command(hide = true)]
    Finish,
}

#[derive(Subcommand)]
enum Bench {
    /// List what a first visit loads, and fail above the budget
    Size,
    /// List how long the page takes to answer a press or a key in each section
    Feel,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Serve { port } => serve::run(port),
        Command::Build => build::run(),
        Command::Check => check::run(),
        Command::Test => test::run(),
        Command::E2e { filters } => test::run_end_to_end(&filters),
        Command::Matrix => test::write_matrix(),
        Command::Prove { files, anew, table } => prove::run(&files, anew, table),
        Command::Bench { what: Bench::Size } => bench::size(),
        Command::Bench { what: Bench::Feel } => bench::feel(),
        Command::Shots { names } => shots::run(&names),
        Command::Gallery => gallery::run(),
        Command::Law => root().and_then(|root| law::write(&root)),
        Command::Words => {
            root().and_then(|root| words::write(&root).and_then(|()| municipalities::write(&root)))
        }
        Command::Coverage => root().and_then(|root| coverage::write(&root)),
        Command::Finish => finish::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}", fault::sentence(&error));
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
pub fn root() -> Result<PathBuf> {
    // At run time: clones that share a target folder share this program too.
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = here.context("run this as `cargo xtask`: cargo says where the project is")?;
    Ok(here.parent().context("xtask has no folder above it")?.to_path_buf())
}

/// Formats generated Rust the way `cargo fmt` does.
pub fn rustfmt(source: &str) -> Result<String> {
    let config = root()?.join("rustfmt.toml");
    let mut command = std::process::Command::new("rustfmt");
    command.args(["--edition", "2024", "--config-path"]).arg(config);
    child::filter(command, source)
}
