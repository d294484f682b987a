//! Compressed files, made once here and never by a server: brotli and gzip beside every file that gains by it.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::stamp;

/// The endings of the files that are compressed.
const COMPRESSED: [&str; 9] = ["css", "html", "js", "json", "md", "svg", "ts", "txt", "wasm"];

/// The endings of what this writes.
pub const ENDS: [&str; 2] = ["br", "gz"];

/// Writes `.br` and `.gz` beside every file of `path`, a folder or a file.
pub fn write(path: &Path) -> Result<()> {
    for path in stamp::files(path)? {
        if path.extension().and_then(|end| end.to_str()).is_some_and(|end| COMPRESSED.contains(&end)) {
            let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            for (end, packed) in ENDS.into_iter().zip([brotli(&bytes)?, gzip(&bytes)?]) {
                let mut name = path.clone().into_os_string();
                name.push(format!(".{end}"));
                fs::write(&name, packed).with_context(|| format!("writing {}", name.display()))?;
            }
        }
    }
    Ok(())
}

/// Brotli at its highest quality.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut how = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    how.size_hint = bytes.len();
    // Distances that end alike share a code: the wasm is full of addresses.
    (how.dist.distance_postfix_bits, how.dist.num_direct_distance_codes) = (1, 24);
    let mut writer = brotli::CompressorWriter::with_params(Vec::new(), 1 << 16, &how);
    writer.write_all(bytes).context("compressing")?;
    Ok(writer.into_inner())
}

/// Gzip at its best, without a name or a day in it: the same bytes give the same file.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(bytes).context("compressing")?;
    writer.finish().context("compressing")
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    #[test]
    fn what_is_compressed_is_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let text = "fleksjob ".repeat(100);
        for name in ["a/b.d.ts", "c.wasm", "d.tgz"] {
            std::fs::create_dir_all(folder.path().join(name).parent().unwrap()).unwrap();
            std::fs::write(folder.path().join(name), &text).unwrap();
        }
        super::write(folder.path()).unwrap();
        for name in ["a/b.d.ts", "c.wasm"] {
            let read = |end: &str| std::fs::read(folder.path().join(format!("{name}{end}"))).unwrap();
            let (brotli, gzip) = (read(".br"), read(".gz"));
            let mut back = String::new();
            brotli::Decompressor::new(brotli.as_slice(), 4096).read_to_string(&mut back).unwrap();
            assert_eq!(back, text, "{name}");
            back.clear();
            flate2::read::GzDecoder::new(gzip.as_slice()).read_to_string(&mut back).unwrap();
            assert_eq!(back, text, "{name}");
            assert_eq!(gzip, super::gzip(text.as_bytes()).unwrap());
        }
        assert!(!folder.path().join("d.tgz.br").exists());
    }
}
