//! The two faults of the machine that every long step can meet, a full disk and no network, recognised and put
//! into one sentence.
//!
//! Other failures keep the words of the program that failed.

use std::io;

/// A fault that lies with the machine, not with the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No space left.
    Disk,
    /// No way out to the package registries.
    Network,
}

/// What Linux, macOS and Windows, cargo, npm, rustc's linker and apt write when the disk is full.
const DISK: [&str; 10] = [
    "No space left on device",
    "os error 28",
    "ENOSPC",
    "There is not enough space on the disk",
    "os error 112",
    "Disk quota exceeded",
    "You don't have enough free space",
    "signal 7 [Bus error]",
    "(signal: 7, SIGBUS",
    FULL,
];

/// What cargo (curl), rustup, npm, apt and Trunk write when a host cannot be reached.
const NETWORK: [&str; 22] = [
    "Could not resolve host",
    "Couldn't resolve host",
    "Could not resolve proxy",
    "Couldn't resolve proxy",
    "Could not connect to server",
    "Couldn't connect to server",
    "Failed to connect to",
    "Timeout was reached",
    "spurious network error",
    "failed to lookup address information",
    "dns error",
    "error sending request",
    "Network is unreachable",
    "EAI_AGAIN",
    "ENOTFOUND",
    "ECONNREFUSED",
    "ECONNRESET",
    "ENETUNREACH",
    "ETIMEDOUT",
    "Temporary failure resolving",
    "Could not connect to ",
    "failed downloading release archive",
];

const FULL: &str = "No space is left on the disk";

impl Fault {
    /// Finds the fault in what a program wrote. The disk goes first: npm names both when a download breaks off.
    pub fn find(output: &str) -> Option<Self> {
        let any = |words: &[&str]| words.iter().any(|word| output.contains(word));
        if any(&DISK) {
            Some(Self::Disk)
        } else if any(&NETWORK) {
            Some(Self::Network)
        } else {
            None
        }
    }

    /// One sentence; `doing` is like "installing Trunk 0.21.14".
    pub fn while_doing(self, doing: &str) -> String {
        match self {
            Self::Disk => format!("{FULL} while {doing}: make room and run the same command again."),
            Self::Network => format!(
                "The network could not be reached while {doing}: connect, or set your proxy, and run the same \
                 command again."
            ),
        }
    }
}

/// The one sentence for an error that reached `main`.
pub fn sentence(error: &anyhow::Error) -> String {
    let full = error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| matches!(cause.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded));
    if full { Fault::Disk.while_doing(&error.to_string()) } else { format!("{error:#}") }
}

#[cfg(test)]
mod tests {
    use super::Fault;

    #[test]
    fn knows_the_words_of_each_program() {
        let rows = [
            ("error: failed to write `x`\n  No space left on device (os error 28)", Some(Fault::Disk)),
            ("npm error code ENOSPC\nnpm error syscall write", Some(Fault::Disk)),
            ("collect2: fatal error: ld terminated with signal 7 [Bus error]", Some(Fault::Disk)),
            ("E: You don't have enough free space in /var/cache/apt/archives/.", Some(Fault::Disk)),
            ("[6] Could not resolve hostname (Could not resolve host: index.example)", Some(Fault::Network)),
            ("npm error code EAI_AGAIN\nnpm error request failed", Some(Fault::Network)),
            ("Temporary failure resolving 'deb.example'", Some(Fault::Network)),
            ("error: could not download file: error sending request: dns error", Some(Fault::Network)),
            ("npm error ENOTFOUND ... npm error code ENOSPC", Some(Fault::Disk)),
            ("error[E0425]: cannot find value `x` in this scope", None),
        ];
        for (output, expected) in rows {
            assert_eq!(Fault::find(output), expected, "{output}");
        }
    }

    #[test]
    fn a_full_disk_is_told_from_other_errors() {
        let full = anyhow::Error::from(std::io::Error::from(std::io::ErrorKind::StorageFull))
            .context("writing dist/index.html");
        assert!(
            super::sentence(&full).starts_with("No space is left on the disk while writing dist/index.html")
        );
        let other = anyhow::anyhow!("inner").context("outer");
        assert_eq!(super::sentence(&other), "outer: inner");
    }
}
