//! `cargo xtask prove`: what takes longer than `cargo xtask test` may, or needs programs that few have: the snippets in a
//! real WordPress (`wordpress`), the rules for other servers with those servers (`servers`), and mutation testing.
//!
//! cargo-mutants changes the code of law and rules in one small place at a time and runs the host tests: a change
//! that no test notices is a hole in them. Each file's result goes into the table (`proof`) as soon as it is
//! there, so that a run that is broken off goes on where it stopped. The work is done in a copy of the tree that
//! is kept, with all that is compiled, beside this program: the sources may be edited meanwhile.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;

use crate::browser::Browser;
use crate::proof::{Mutant, Proof, Row, State};
use crate::table::{self, row};
use crate::tools::Tools;
use crate::{build, child, servers, stamp, test, tools, wordpress};

type Other = fn(&Path) -> Result<()>;

/// What is proven beside the files, by the name it is asked for with.
const OTHERS: [(&str, Other); 3] =
    [("wordpress", in_wordpress), ("servers", servers::prove), ("package", package_in_use)];

fn in_wordpress(_root: &Path) -> Result<()> {
    wordpress::run()
}

fn package_in_use(root: &Path) -> Result<()> {
    build::site(root, &Tools::get(root)?)?;
    test::package_in_use(root, Some(&Browser::get()?))
}

/// Proves `files`, or all whose row does not hold; with `anew` also those whose row does. With `table` it only
/// lists new files and forgets those that are gone.
pub fn run(files: &[String], anew: bool, table: bool) -> Result<()> {
    let root = crate::root()?;
    let (others, files): (Vec<&String>, Vec<&String>) =
        files.iter().partition(|name| OTHERS.iter().any(|(other, _)| other == name));
    for (name, prove) in OTHERS {
        if others.iter().any(|other| *other == name) || others.is_empty() && files.is_empty() && !table {
            println!("\n== {name}");
            prove(&root)?;
        }
    }
    if !others.is_empty() && files.is_empty() {
        return Ok(());
    }
    let mut proof = Proof::read(&root)?;
    proof.follow_files();
    proof.write(&root)?;
    if table {
        return finish(&proof);
    }
    let known = proof.files(|_| true);
    if let Some(unknown) = files.iter().find(|file| !known.contains(&file.as_str())) {
        let others = OTHERS.map(|(name, _)| name).join(", ");
        bail!("{unknown} is none of what is proven: {others}, {}.", known.join(", "));
    }
    let open = proof.files(|state| anew || *state != State::Proven);
    let open = open.into_iter().filter(|file| files.is_empty() || files.iter().any(|wanted| *wanted == file));
    let open: Vec<String> = open.map(str::to_owned).collect();
    if !open.is_empty() {
        let place = Place::get()?;
        place.copy(&root)?;
        // What is tested is the copy, so its hashes are those to be noted.
        let tested = Proof::read(&place.tree())?;
        let (start, mut mutants) = (Instant::now(), 0);
        for (done, file) in open.iter().enumerate() {
            println!("\n== {file} ({} of {})", done + 1, open.len());
            let row = place.test(file, &tested)?;
            mutants += row.mutants;
            proof.insert(file, row);
            proof.write(&root)?;
        }
        let seconds = start.elapsed().as_secs();
        println!("\n{mutants} mutants in {seconds} seconds");
    }
    finish(&proof)
}

/// Prints the table; an error if something in it must not be.
fn finish(proof: &Proof) -> Result<()> {
    let mut rows =
        vec![row([&"file", &"mutants", &"caught", &"unviable", &"timeouts", &"survivors", &"row"])];
    for file in proof.files(|_| true) {
        let said = match proof.state(file) {
            State::Proven => "holds",
            State::Unexplained(_) => "lacks reasons",
            State::Stale => "stale",
            State::NotRun => "not run yet",
        };
        let figures = proof.table.proven.get(file).map(Row::figures);
        let mut cells = vec![file.to_owned()];
        cells.extend((0..5).map(|at| figures.map_or("-".to_owned(), |figures| figures[at].to_string())));
        cells.push(said.to_owned());
        rows.push(cells);
    }
    println!("\n{}\n", table::text(&rows));
    let complaints = proof.complaints();
    if !complaints.is_empty() {
        bail!("{}", complaints.join("\n"));
    }
    Ok(())
}

/// What cargo-mutants writes of a run.
#[derive(Deserialize)]
struct Outcomes {
    outcomes: Vec<Outcome>,
}

#[derive(Deserialize)]
struct Outcome {
    scenario: Scenario,
    summary: String,
    log_path: PathBuf,
}

#[derive(Deserialize)]
enum Scenario {
    Baseline,
    Mutant { name: String, span: Span },
}

#[derive(Deserialize)]
struct Span {
    start: Position,
}

#[derive(Deserialize)]
struct Position {
    line: usize,
    column: usize,
}

/// Where mutants are compiled and run.
struct Place {
    folder: PathBuf,
    /// Held while it is in use.
    _lock: File,
}

impl Place {
    fn get() -> Result<Place> {
        let folder = stamp::beside_this("prove")?;
        fs::create_dir_all(&folder).with_context(|| format!("making the folder {}", folder.display()))?;
        let lock =
            File::create(folder.join("lock")).context("making the lock file of `cargo xtask prove`")?;
        ensure!(lock.try_lock().is_ok(), "Another `cargo xtask prove` is running in {}.", folder.display());
        Ok(Place { folder, _lock: lock })
    }

    fn tree(&self) -> PathBuf {
        self.folder.join("tree")
    }

    /// Makes the copy equal to the project. A file that is equal is not touched: cargo goes by the time of change.
    fn copy(&self, root: &Path) -> Result<()> {
        let (tree, ignored) = (self.tree(), ignored(root)?);
        let mut kept = BTreeSet::new();
        for entry in fs::read_dir(root).context("reading the project's folder")? {
            let entry = entry.context("reading the project's folder")?;
            if ignored.contains(&entry.file_name().to_string_lossy().into_owned()) {
                continue;
            }
            for file in stamp::files(&entry.path())? {
                let name = file.strip_prefix(root).unwrap_or(&file);
                let (copy, copying) = (tree.join(name), || format!("copying {}", file.display()));
                let text = fs::read(&file).with_context(copying)?;
                if fs::read(&copy).ok().as_ref() != Some(&text) {
                    fs::create_dir_all(copy.parent().unwrap_or(&tree)).with_context(copying)?;
                    fs::write(&copy, text).with_context(copying)?;
                }
                kept.insert(copy);
            }
        }
        for file in stamp::files(&tree)?.iter().filter(|file| !kept.contains(*file)) {
            fs::remove_file(file).with_context(|| format!("deleting {}", file.display()))?;
        }
        Ok(())
    }

    /// Tries every mutant of one file.
    fn test(&self, file: &str, tested: &Proof) -> Result<Row> {
        let (tree, out) = (self.tree(), self.folder.join("mutants.out"));
        crate::cache::remove(&out)?;
        let mut command = tools::mutants()?;
        command.arg("--in-place").arg("--dir").arg(&tree).arg("--output").arg(&self.folder);
        command.args(["--file", file, "--no-times"]);
        command.env("CARGO_TARGET_DIR", self.folder.join("target"));
        let (success, output) = child::stream(&mut command, "cargo mutants")?;
        let Ok(text) = fs::read_to_string(out.join("outcomes.json")) else {
            // A file without anything to change is not even compiled.
            ensure!(success, "cargo mutants failed; the reason stands above.");
            return Ok(Row { code: self.code(file, tested)?, ..Row::default() });
        };
        let Outcomes { outcomes } =
            serde_json::from_str(&text).context("reading what cargo mutants found")?;
        // It also fails when a mutant survives, but not before all are tried.
        let all = !outcomes
            .iter()
            .any(|one| matches!(one.scenario, Scenario::Baseline) && one.summary != "Success");
        ensure!(
            all,
            "The tests fail without any mutant; the reason stands in {}.",
            out.join("log").display()
        );
        ensure!(success || output.contains("mutants tested"), "cargo mutants was broken off.");

        let source = fs::read_to_string(tree.join(file)).with_context(|| format!("reading {file}"))?;
        let mut row = Row { code: self.code(file, tested)?, ..Row::default() };
        let mut catchers = Vec::new();
        for Outcome { scenario, summary, log_path } in outcomes {
            let Scenario::Mutant { name, span } = scenario else { continue };
            row.mutants += 1;
            match summary.as_str() {
                "CaughtMutant" => {
                    row.caught += 1;
                    let log = out.join(log_path);
                    let text = fs::read(&log).with_context(|| format!("reading {}", log.display()))?;
                    catchers.push(failed(&String::from_utf8_lossy(&text)));
                }
                "Unviable" => row.unviable += 1,
                "Timeout" => row.timeouts += 1,
                "MissedMutant" => row.survivors.push(mutant(&name, &source, &span)),
                other => bail!("`{name}` ended as {other}, which is not known here."),
            }
        }
        row.survivors.sort();
        for test in few(catchers, |test| tested.reads_cases(test)) {
            let hash = tested.test(&test);
            row.tests
                .insert(test.clone(), hash.with_context(|| format!("{test} is in no file of tests/host"))?);
        }
        Ok(row)
    }

    fn code(&self, file: &str, tested: &Proof) -> Result<String> {
        tested.code(file).cloned().with_context(|| format!("{file} is not in the copy of the project"))
    }
}

/// Names in the project's folder that are no part of it.
fn ignored(root: &Path) -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(root.join(".gitignore")).context("reading .gitignore")?;
    let names = text.lines().map(|line| line.trim().trim_matches('/').to_owned());
    Ok(names.chain([".git".to_owned()]).collect())
}

/// A mutant's lasting name, from one like `src/a.rs:12:5: replace < with <= in f`.
fn mutant(name: &str, source: &str, span: &Span) -> Mutant {
    let line = source.lines().nth(span.start.line.saturating_sub(1)).unwrap_or_default();
    let at: String = line.chars().skip(span.start.column.saturating_sub(1)).collect();
    let mutant = name.splitn(4, ':').nth(3).unwrap_or(name).trim();
    Mutant { mutant: mutant.to_owned(), at: at.trim().to_owned() }
}

/// The tests that failed, by the list at the end of a log. The lines above may be torn by what tests write.
fn failed(log: &str) -> BTreeSet<String> {
    let list = log.rsplit_once("\nfailures:\n").map_or("", |(_, list)| list);
    list.lines().map_while(|line| line.strip_prefix("    ")).map(str::to_owned).collect()
}

/// Few tests of which each mutant's catchers hold at least one: always the one that catches most of the rest. Those
/// that are `last` only where there is no other.
fn few(mut catchers: Vec<BTreeSet<String>>, last: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let mut chosen = BTreeSet::new();
    for tests in &mut catchers {
        if tests.iter().any(|test| !last(test)) {
            tests.retain(|test| !last(test));
        }
    }
    loop {
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        for test in catchers.iter().flatten() {
            *counts.entry(test).or_default() += 1;
        }
        // The first by name of those that catch as many.
        let Some(best) = counts.iter().rev().max_by_key(|(_, count)| **count) else { return chosen };
        let best = (*best.0).clone();
        catchers.retain(|tests| !tests.contains(&best));
        chosen.insert(best);
    }
}

#[cfg(test)]
mod tests {
    use super::{Outcomes, Position, Scenario, Span, failed, few, mutant};

    #[test]
    fn the_tests_that_failed_are_read_from_the_log() {
        let log = "test a::b ... FAILED\ntest a::c ... note: torn\n\nfailures:\n\n---- a::b stdout ----\n    x\n\n\n\
                   failures:\n    a::b\n    a::c\n\ntest result: FAILED. 0 passed; 2 failed\n    no\n";
        assert!(failed(log).iter().eq(&["a::b", "a::c"]));
        assert!(failed("error: process didn't exit successfully (signal: 6, SIGABRT)\n").is_empty());
    }

    #[test]
    fn few_tests_are_chosen_that_catch_all() {
        let rows: [(&[&[&str]], &[&str]); 6] = [
            (&[], &[]),
            (&[&["a"], &["a", "b"], &["b", "c"], &["c"]], &["a", "c"]),
            (&[&["b", "a"]], &["a"]),
            // One that stopped the whole program names no test.
            (&[&[], &["a"]], &["a"]),
            (&[&["z", "a"], &["z", "b"]], &["a", "b"]),
            (&[&["z", "a"], &["z"]], &["a", "z"]),
        ];
        for (catchers, expected) in rows {
            let sets = catchers.iter().map(|tests| tests.iter().map(|test| (*test).to_owned()).collect());
            let found = few(sets.collect(), |test| test == "z");
            assert!(found.iter().eq(expected), "{catchers:?}: {found:?}");
        }
    }

    #[test]
    fn a_mutant_keeps_its_name_when_lines_are_added_above() {
        let text = "fn f() {\n    a < b\n}\n";
        let name = |line: usize| format!("src/a.rs:{line}:7: replace < with <= in A::f");
        let span = |line| Span { start: Position { line, column: 7 } };
        let before = mutant(&name(2), text, &span(2));
        let after = mutant(&name(3), &format!("\n{text}"), &span(3));
        assert_eq!(before, after);
        assert_eq!((before.mutant.as_str(), before.at.as_str()), ("replace < with <= in A::f", "< b"));
    }

    #[test]
    fn what_cargo_mutants_writes_is_read() {
        let text = r#"{"outcomes": [
            {"scenario": "Baseline", "summary": "Success", "log_path": "log/baseline.log", "phase_results": []},
            {"scenario": {"Mutant": {"name": "a:1:2: b", "span": {"start": {"line": 1, "column": 2}}, "genre": "x"}},
             "summary": "Unviable", "log_path": "log/a.log"}], "total_mutants": 1}"#;
        let outcomes: Outcomes = serde_json::from_str(text).unwrap();
        assert!(matches!(outcomes.outcomes[0].scenario, Scenario::Baseline));
        assert!(
            matches!(&outcomes.outcomes[1].scenario, Scenario::Mutant { name, .. } if name == "a:1:2: b")
        );
    }
}
