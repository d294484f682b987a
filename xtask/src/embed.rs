//! What webmasters take from the finished site: the loader `v1/embed.js`, and the page `embed/` that writes their snippet.
//!
//! The page is one template (`static/embed/index.html`) and its words in both languages (`words.toml` beside it); each
//! language is a page of its own. It shares the widget's colours and sizes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;

use crate::{csp, html, squeeze};

/// The loader's source. Its types are copied with the others (`entry`).
const LOADER: &str = "static/embed.js";
const FOLDER: &str = "static/embed";

/// What comes before the page's own rules.
const SHEETS: [&str; 4] = ["style/tokens.css", "style/base.css", "style/field.css", "style/choice.css"];

/// The widget's sections, by their names in links.
const SECTIONS: [&str; 7] = ["start", "types", "route", "cost", "accommodations", "timeline", "summary"];

/// The systems that the page has steps for.
const SYSTEMS: [&str; 6] = ["html", "wordpress", "umbraco", "drupal", "sitecore", "sharepoint"];

/// Private class members: Chrome 84, Firefox 90, Safari 15. In older browsers the link stays, and works.
const TARGET: &[&str] = &["--target=es2022"];

/// The widget's policy, without WebAssembly and with a frame from the same server.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
                      frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; \
                      trusted-types 'none'";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    da: String,
    en: String,
}

type Words = BTreeMap<String, Text>;

/// A language of the page, and its file. The other one's is the link between them.
const LANGUAGES: [(&str, &str, &str); 2] = [("da", "Dansk", "index.html"), ("en", "English", "en.html")];

/// Writes both into `site`, in which the widget lies as `v1/`.
pub fn write(root: &Path, site: &Path) -> Result<()> {
    let folder = site.join("embed");
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    put(&site.join("v1/embed.js"), &loader(root)?)?;
    put(
        &folder.join("builder.js"),
        &squeeze::minified(&read(root, &format!("{FOLDER}/builder.js"))?, TARGET)?,
    )?;
    put(&folder.join("builder.css"), &sheet(root)?)?;
    for (place, (language, _, file)) in LANGUAGES.into_iter().enumerate() {
        let other = LANGUAGES[1 - place];
        put(&folder.join(file), &page(root, language, other)?)?;
    }
    Ok(())
}

/// The loader as it is delivered.
fn loader(root: &Path) -> Result<String> {
    squeeze::minified(&read(root, LOADER)?, TARGET)
}

fn sheet(root: &Path) -> Result<String> {
    let mut joined = String::new();
    for path in SHEETS.into_iter().chain(["static/embed/builder.css"]) {
        joined.push_str(&read(root, path)?);
        joined.push('\n');
    }
    Ok(squeeze::tight(&joined))
}

fn page(root: &Path, language: &str, other: (&str, &str, &str)) -> Result<String> {
    let words: Words = toml::from_str(&read(root, &format!("{FOLDER}/words.toml"))?)
        .with_context(|| format!("reading {FOLDER}/words.toml"))?;
    let text = |key: &str| {
        let text = words.get(key).with_context(|| format!("{FOLDER}/words.toml has no {key}"))?;
        let text = if language == "da" { &text.da } else { &text.en };
        ensure!(!text.is_empty(), "{FOLDER}/words.toml: {key} is empty");
        Ok(text.clone())
    };
    let mut page = read(root, &format!("{FOLDER}/index.html"))?;
    for (marker, part) in [
        ("<!--sections-->", SECTIONS.map(check_box).concat()),
        (
            "<!--views-->",
            SECTIONS.map(|id| format!("<option value=\"{id}\">{{{{section_{id}}}}}</option>\n")).concat(),
        ),
        ("<!--cms-->", SYSTEMS.map(steps).concat()),
    ] {
        page = html::replace_marker(&page, marker, part.trim_end())?;
    }
    let fixed = [
        ("lang", language),
        ("version", env!("CARGO_PKG_VERSION")),
        ("other_lang", other.0),
        ("other_name", other.1),
        ("other_file", other.2),
    ];
    let mut done = String::with_capacity(page.len() * 2);
    let mut rest = page.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((key, after)) = after.split_once("}}") else {
            bail!("a place in {FOLDER}/index.html has no end")
        };
        done.push_str(before);
        match fixed.iter().find(|(name, _)| *name == key) {
            Some((_, value)) => done.push_str(value),
            None => done.push_str(&text(key)?),
        }
        rest = after;
    }
    done.push_str(rest);
    csp::insert_own(&done, POLICY)
}

fn check_box(id: &str) -> String {
    format!(
        "<div class=\"fj-choice__option\"><input class=\"fj-choice__input\" type=\"checkbox\" name=\"sections\" \
         id=\"section-{id}\" value=\"{id}\" checked><label class=\"fj-choice__label\" for=\"section-{id}\">\
         {{{{section_{id}}}}}</label></div>\n"
    )
}

fn steps(id: &str) -> String {
    format!(
        "<details class=\"fj-embed__group\"><summary class=\"fj-disclosure\">{{{{cms_{id}}}}}</summary>\n\
         {{{{cms_{id}_steps}}}}\n</details>\n"
    )
}

fn read(root: &Path, path: &str) -> Result<String> {
    fs::read_to_string(root.join(path)).with_context(|| format!("reading {path}"))
}

fn put(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::{FOLDER, LANGUAGES, LOADER, POLICY, Words, read};
    use crate::{csp, pack};

    /// What the loader may weigh with brotli.
    const MOST: usize = 2_000;

    #[test]
    fn the_loader_is_small() {
        let root = crate::root().unwrap();
        let loader = super::loader(&root).unwrap();
        let bytes = pack::brotli(loader.as_bytes()).unwrap().len();
        println!("embed.js: {bytes} bytes with brotli");
        assert!(bytes <= MOST, "embed.js has {bytes} bytes with brotli, {MOST} are allowed");
        // It names no other server.
        assert!(!loader.contains("//"), "{loader}");
    }

    #[test]
    fn both_languages_say_everything_once() {
        let root = crate::root().unwrap();
        let words: Words = toml::from_str(&read(&root, &format!("{FOLDER}/words.toml")).unwrap()).unwrap();
        let template = read(&root, &format!("{FOLDER}/index.html")).unwrap();
        let site = tempfile::tempdir().unwrap();
        fs::create_dir(site.path().join("v1")).unwrap();
        super::write(&root, site.path()).unwrap();
        for (language, _, file) in LANGUAGES {
            let page = fs::read_to_string(site.path().join("embed").join(file)).unwrap();
            assert!(page.contains(&format!("<html lang=\"{language}\"")), "{file}");
            assert!(!page.contains("{{") && !page.contains("<!--"), "{file}");
            assert!(!page.contains(" style=") && !page.contains("<script>"), "{file}");
            assert_eq!(csp::of_page(&page).unwrap(), POLICY, "{file}");
            let ids: Vec<_> =
                page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            assert_eq!(
                ids.len(),
                ids.iter().collect::<BTreeSet<_>>().len(),
                "{file} has an id twice: {ids:?}"
            );
            for (key, text) in &words {
                let text = if language == "da" { &text.da } else { &text.en };
                assert!(page.contains(text.as_str()), "{file} does not say {key}");
            }
        }
        // Every language names the systems and sections in its own list of words.
        assert!(template.contains("<!--cms-->") && template.contains("<!--sections-->"));
    }

    /// The names between `(` and `)` after `start`, in the loader.
    fn names(loader: &str, start: &str) -> BTreeSet<String> {
        let (_, rest) = loader.split_once(start).unwrap();
        let (list, _) = rest.split_once(")$/").unwrap();
        list.split('|').map(str::to_owned).collect()
    }

    #[test]
    fn the_loader_knows_the_keys_that_readers_are_told_of() {
        let root = crate::root().unwrap();
        let loader = read(&root, LOADER).unwrap();
        let keys = names(&loader, "KEYS = /^(");
        let readme = read(&root, "README.md").unwrap();
        let (_, table) = readme.split_once("| Key | Value |").unwrap();
        let (table, _) = table.split_once("\n\n").unwrap();
        let told = table.lines().filter_map(|line| line.split('|').nth(1));
        let told = told.flat_map(|cell| cell.split('`').skip(1).step_by(2));
        let plain = told.filter(|key| !key.contains(['.', '<', '-']) && *key != "v");
        let mut count = 0;
        for key in plain {
            assert!(keys.contains(key), "the loader does not know {key}");
            count += 1;
        }
        assert!(count > 30, "{count} keys in the table");
    }
}
