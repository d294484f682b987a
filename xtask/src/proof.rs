//! `docs/proof`: the table of what mutation testing found, file by file, and whether it still holds.
//!
//! `mutants.toml` is the table, `survivors.toml` the reasons that people wrote, `mutants.md` both to be read.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::testcode::{self, Tests};
use crate::{stamp, versions};

const FOLDER: &str = "docs/proof";
/// How the mutants are tested, for cargo-mutants.
pub const SETTINGS: &str = ".cargo/mutants.toml";
/// The rooms whose files are proven.
const ROOMS: [&str; 2] = ["src/law", "src/rules"];
/// Data without a rule in it: a test of its own compares it with the TOML, others hold its figures.
const GENERATED: &str = "src/law/table.rs";

/// Everything that is known about the mutants.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Files that no run has reached yet.
    pub not_run: Vec<String>,
    /// What the last run of a file found.
    #[serde(default)]
    pub proven: BTreeMap<String, Row>,
}

/// What a run found in one file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// A hash of the file's code, of the settings and of the version of cargo-mutants.
    pub code: String,
    /// All of them: caught, not compiling, timed out and survivors.
    pub mutants: usize,
    /// A test failed.
    pub caught: usize,
    /// It did not compile.
    pub unviable: usize,
    /// The tests did not end.
    pub timeouts: usize,
    /// No test failed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub survivors: Vec<Mutant>,
    /// Tests that together catch all that are caught, as few as were found, each with its hash.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tests: BTreeMap<String, String>,
}

/// A mutant, named so that it stays the same when the lines above it change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Mutant {
    /// What was changed, in the words of cargo-mutants.
    pub mutant: String,
    /// The code from where the change begins to the end of that line.
    pub at: String,
}

#[derive(Deserialize)]
struct Reasons {
    #[serde(default)]
    survivor: Vec<Reason>,
}

/// Why a mutant may survive.
#[derive(Deserialize)]
struct Reason {
    file: String,
    mutant: String,
    at: String,
    why: String,
}

/// The table beside what it speaks of.
pub struct Proof {
    /// The table.
    pub table: Table,
    /// Every file that belongs into the table, with the hash it has now.
    codes: BTreeMap<String, String>,
    tests: Tests,
    reasons: Vec<Reason>,
}

/// Whether a row holds.
#[derive(Debug, PartialEq)]
pub enum State {
    /// It does.
    Proven,
    /// Survivors without a reason.
    Unexplained(Vec<Mutant>),
    /// The code or a test has changed since.
    Stale,
    /// There is no row.
    NotRun,
}

impl Proof {
    /// Reads table, reasons, code and tests of the project in `root`.
    pub fn read(root: &Path) -> Result<Proof> {
        let table = read_toml(&root.join(FOLDER).join("mutants.toml"))?;
        let reasons: Reasons = read_toml(&root.join(FOLDER).join("survivors.toml"))?;
        let empty = reasons.survivor.iter().find(|reason| reason.why.trim().is_empty());
        if let Some(Reason { file, mutant, .. }) = empty {
            bail!("{FOLDER}/survivors.toml gives no reason for `{mutant}` in {file}.");
        }
        Ok(Proof { table, codes: codes(root)?, tests: Tests::read(root)?, reasons: reasons.survivor })
    }

    /// Whether `file`'s row holds.
    pub fn state(&self, file: &str) -> State {
        let Some(row) = self.table.proven.get(file) else { return State::NotRun };
        let tests_hold = row.tests.iter().all(|(test, hash)| self.tests.hash(test).as_ref() == Some(hash));
        if self.codes.get(file) != Some(&row.code) || !tests_hold {
            return State::Stale;
        }
        let has_reason =
            |survivor: &&Mutant| !self.reasons.iter().any(|reason| reason.is_for(file, survivor));
        let unexplained: Vec<Mutant> = row.survivors.iter().filter(has_reason).cloned().collect();
        if unexplained.is_empty() { State::Proven } else { State::Unexplained(unexplained) }
    }

    /// Files whose state is `wanted`'s kind, of those that exist.
    pub fn files(&self, wanted: impl Fn(&State) -> bool) -> Vec<&str> {
        self.codes.keys().map(String::as_str).filter(|file| wanted(&self.state(file))).collect()
    }

    /// Lists new files as not run, and forgets those that are gone.
    pub fn follow_files(&mut self) {
        self.table.proven.retain(|file, _| self.codes.contains_key(file));
        let missing = self.codes.keys().filter(|file| !self.table.proven.contains_key(*file));
        self.table.not_run = missing.cloned().collect();
    }

    /// Puts a row in place; its hashes are those of the tree that was tested.
    pub fn insert(&mut self, file: &str, row: Row) {
        self.table.not_run.retain(|known| known != file);
        self.table.proven.insert(file.to_owned(), row);
    }

    /// The hash of a file's code and of how it is tested.
    pub fn code(&self, file: &str) -> Option<&String> {
        self.codes.get(file)
    }

    /// The hash of a test.
    pub fn test(&self, name: &str) -> Option<String> {
        self.tests.hash(name)
    }

    /// Whether a test reads case files, which grow more often than code.
    pub fn reads_cases(&self, test: &str) -> bool {
        self.tests.reads_cases(test)
    }

    /// Writes the table and its page.
    pub fn write(&self, root: &Path) -> Result<()> {
        let folder = root.join(FOLDER);
        fs::create_dir_all(&folder).with_context(|| format!("making the folder {FOLDER}"))?;
        let head = "# Written by `cargo xtask prove`, not by hand.\n\n";
        let text = toml::to_string_pretty(&self.table).context("writing the table")?;
        fs::write(folder.join("mutants.toml"), format!("{head}{text}"))
            .and_then(|()| fs::write(folder.join("mutants.md"), self.page()))
            .with_context(|| format!("writing {FOLDER}"))
    }

    /// Everything that must not be so, each as a sentence.
    pub fn complaints(&self) -> Vec<String> {
        let mut complaints = Vec::new();
        let listed = |file: &&str| {
            !self.table.proven.contains_key(*file) && !self.table.not_run.iter().any(|known| known == file)
        };
        let unlisted: Vec<&str> = self.codes.keys().map(String::as_str).filter(listed).collect();
        if !unlisted.is_empty() {
            let files = unlisted.join(", ");
            complaints
                .push(format!("{FOLDER}/mutants.toml lacks {files}: `cargo xtask prove --table` adds it."));
        }
        let known = self.table.proven.keys().chain(&self.table.not_run);
        let gone: Vec<&str> =
            known.map(String::as_str).filter(|file| !self.codes.contains_key(*file)).collect();
        if !gone.is_empty() {
            let files = gone.join(", ");
            complaints.push(format!(
                "{FOLDER}/mutants.toml names {files}, gone: `cargo xtask prove --table` drops it."
            ));
        }
        let stale = self.files(|state| *state == State::Stale);
        if !stale.is_empty() {
            complaints.push(format!(
                "The code, or a test that catches its mutants, has changed since the proof of {}: run \
                 `cargo xtask prove`.",
                stale.join(", ")
            ));
        }
        for file in self.codes.keys() {
            if let State::Unexplained(mutants) = self.state(file) {
                complaints.extend(mutants.iter().map(|Mutant { mutant, at }| {
                    format!("{file}: no test fails after `{mutant}` at `{at}`, and no reason is given.")
                }));
            }
        }
        for reason in &self.reasons {
            let row = self.table.proven.get(&reason.file);
            let needed =
                row.is_none_or(|row| row.survivors.iter().any(|one| reason.is_for(&reason.file, one)));
            if !needed || !self.codes.contains_key(&reason.file) {
                let Reason { file, mutant, at, .. } = reason;
                complaints.push(format!(
                    "{FOLDER}/survivors.toml has a reason for `{mutant}` at `{at}`, which does not survive in {file}."
                ));
            }
        }
        complaints
    }

    /// The table as a page.
    pub fn page(&self) -> String {
        let Table { proven, not_run } = &self.table;
        let mut page = PAGE_HEAD.to_owned();
        let mut sum = [0; 5];
        for (file, row) in proven {
            let figures = row.figures();
            sum = std::array::from_fn(|at| sum[at] + figures[at]);
            // Writing to a text cannot fail.
            let _ = writeln!(page, "| `{file}` | {} |", figures.map(|figure| figure.to_string()).join(" | "));
        }
        for file in not_run {
            let _ = writeln!(page, "| `{file}` | not run yet | | | | |");
        }
        let _ = writeln!(page, "| together | {} |", sum.map(|figure| figure.to_string()).join(" | "));
        page.push_str("\n## Survivors and why they may be\n");
        for (file, row) in proven {
            for survivor in &row.survivors {
                let reason = self.reasons.iter().find(|reason| reason.is_for(file, survivor));
                let why = reason.map_or("**No reason is given.**", |reason| reason.why.trim());
                let Mutant { mutant, at } = survivor;
                let _ = write!(page, "\n- `{file}`, `{at}`: {mutant}.\n  {why}\n");
            }
        }
        if sum[4] == 0 {
            page.push_str("\nNone.\n");
        }
        page
    }
}

const PAGE_HEAD: &str = "\
# Mutation testing

<!-- Written by `cargo xtask prove`, not by hand. -->

Each mutant is one small change to the code of `src/law` or `src/rules`. *Caught*: a host test fails. *Unviable*: it
does not compile. *Timeouts*: the tests do not end. *Survivors*: no test notices; each has its reason below
(`survivors.toml`). `src/law/table.rs` is left out: it is generated data, held by tests of its own. How it works, and
when a row is stale: [decision 0014](../decisions/0014-mutation-testing.md).

| File | Mutants | Caught | Unviable | Timeouts | Survivors |
|---|--:|--:|--:|--:|--:|
";

impl Row {
    /// Mutants, caught, unviable, timeouts, survivors.
    pub fn figures(&self) -> [usize; 5] {
        [self.mutants, self.caught, self.unviable, self.timeouts, self.survivors.len()]
    }
}

impl Reason {
    fn is_for(&self, file: &str, survivor: &Mutant) -> bool {
        self.file == file && self.mutant == survivor.mutant && self.at == survivor.at
    }
}

/// For `cargo xtask test`: an error where the table is stale; a remark about files that no run has reached.
pub fn check(root: &Path) -> Result<Option<String>> {
    let proof = Proof::read(root)?;
    let mut complaints = proof.complaints();
    if fs::read_to_string(root.join(FOLDER).join("mutants.md")).unwrap_or_default() != proof.page() {
        complaints
            .push(format!("{FOLDER}/mutants.md is not of this table: run `cargo xtask prove --table`."));
    }
    if !complaints.is_empty() {
        bail!("{}", complaints.join("\n"));
    }
    let waiting = proof.files(|state| *state == State::NotRun);
    Ok((!waiting.is_empty())
        .then(|| format!("warning: no mutation testing yet of {}: `cargo xtask prove`", waiting.join(", "))))
}

/// The table or reasons in a file; none if it does not exist.
fn read_toml<T: for<'de> Deserialize<'de>>(file: &Path) -> Result<T> {
    let text = if file.exists() { fs::read_to_string(file) } else { Ok("not_run = []".to_owned()) };
    let reading = || format!("reading {}", file.display());
    toml::from_str(&text.with_context(reading)?).with_context(reading)
}

/// Every file to be proven, with its hash.
fn codes(root: &Path) -> Result<BTreeMap<String, String>> {
    let settings = fs::read_to_string(root.join(SETTINGS)).with_context(|| format!("reading {SETTINGS}"))?;
    let settings: toml::Table = toml::from_str(&settings).with_context(|| format!("reading {SETTINGS}"))?;
    let mut codes = BTreeMap::new();
    for room in ROOMS {
        for file in stamp::files(&root.join(room))? {
            let path = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            if path.ends_with(".rs") && path != GENERATED {
                let text = fs::read_to_string(&file).with_context(|| format!("reading {path}"))?;
                let mut hash = Sha256::new();
                hash.update(format!("{} {settings} {}", versions::MUTANTS, testcode::code(&text)));
                codes.insert(path, stamp::hex(&hash.finalize(), 12));
            }
        }
    }
    Ok(codes)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{Mutant, Proof, Row, State, check};

    const FILE: &str = "src/rules/a.rs";

    fn write(root: &Path, path: &str, text: &str) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A project with one survivor in `FILE`, which has a reason, and a file that was not run.
    fn project(root: &Path) {
        write(root, FILE, "//! A.\n\nfn a() {}\n");
        write(root, "src/law/mod.rs", "fn b() {}\n");
        write(root, "src/law/table.rs", "const C: u8 = 1;\n");
        write(root, ".cargo/mutants.toml", "profile = \"mutants\"\n");
        write(root, "tests/host/main.rs", "mod t;\n");
        write(root, "tests/host/t.rs", "#[test]\nfn catches() {\n    a(1);\n}\n\n#[test]\nfn other() {}\n");
        let reason = "[[survivor]]\nfile = \"src/rules/a.rs\"\nmutant = \"m\"\nat = \"l\"\nwhy = \"w\"\n";
        write(root, "docs/proof/survivors.toml", reason);
        let mut proof = Proof::read(root).unwrap();
        proof.follow_files();
        let mut row =
            Row { code: proof.code(FILE).unwrap().clone(), mutants: 2, caught: 1, ..Row::default() };
        row.survivors.push(Mutant { mutant: "m".to_owned(), at: "l".to_owned() });
        row.tests.insert("t::catches".to_owned(), proof.test("t::catches").unwrap());
        proof.insert(FILE, row);
        proof.write(root).unwrap();
    }

    #[test]
    fn the_table_holds_until_something_that_it_rests_on_changes() {
        let rows = [
            ("README.md", "", "x", None),
            (FILE, "fn a", "/// Says.\nfn  a", None),
            ("tests/host/t.rs", "fn other() {}", "fn other() { 1 }", None),
            ("src/law/table.rs", "1", "2", None),
            (".cargo/mutants.toml", "profile", "# Why.\nprofile", None),
            (FILE, "{}", "{ 1 }", Some("has changed since the proof of src/rules/a.rs: run")),
            (".cargo/mutants.toml", "mutants", "dev", Some("has changed since the proof of src/rules/a.rs")),
            ("tests/host/t.rs", "a(1)", "a(2)", Some("has changed since the proof of src/rules/a.rs")),
            ("tests/host/t.rs", "fn catches", "fn renamed", Some("has changed since")),
            ("tests/host/main.rs", "mod t;", "", Some("has changed since")),
            ("src/rules/new.rs", "", "fn d() {}", Some("lacks src/rules/new.rs")),
            (
                "docs/proof/mutants.toml",
                "src/law/mod.rs",
                "src/law/old.rs",
                Some("names src/law/old.rs, gone"),
            ),
            ("docs/proof/mutants.toml", "\"m\"", "\"n\"", Some("no test fails after `n` at `l`")),
            (
                "docs/proof/mutants.toml",
                "\"m\"",
                "\"n\"",
                Some("a reason for `m` at `l`, which does not survive"),
            ),
            ("docs/proof/survivors.toml", "\"w\"", "\" \"", Some("gives no reason for `m`")),
            ("docs/proof/mutants.md", "| 2 | 1 |", "| 2 | 2 |", Some("mutants.md is not of this table")),
        ];
        for (path, from, to, complaint) in rows {
            let folder = tempfile::tempdir().unwrap();
            project(folder.path());
            let text = fs::read_to_string(folder.path().join(path)).unwrap_or_default();
            assert!(text.contains(from), "{path}");
            write(folder.path(), path, &text.replacen(from, to, 1));
            let found = check(folder.path()).map_err(|error| error.to_string());
            match complaint {
                None => assert_eq!(
                    found,
                    Ok(Some(
                        "warning: no mutation testing yet of src/law/mod.rs: `cargo xtask prove`".to_owned()
                    )),
                    "{path}: {from} -> {to}"
                ),
                Some(part) => {
                    assert!(found.as_ref().is_err_and(|said| said.contains(part)), "{path}: {to}: {found:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_new_is_listed_and_what_is_gone_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        project(folder.path());
        write(folder.path(), "src/rules/new.rs", "");
        fs::remove_file(folder.path().join(FILE)).unwrap();
        let mut proof = Proof::read(folder.path()).unwrap();
        proof.follow_files();
        assert_eq!(proof.table.not_run, ["src/law/mod.rs", "src/rules/new.rs"]);
        assert!(proof.table.proven.is_empty());
        assert_eq!(proof.state("src/rules/new.rs"), State::NotRun);
    }
}
