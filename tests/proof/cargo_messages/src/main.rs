//! Reads cargo's messages from standard input, as an editor does, and checks them against the files.
//!
//! The argument is the workspace's root. Every line has to be a message; every span has to lie in its
//! file where its offsets, its lines and columns, and its quoted text say, and these have to agree.
//! Prints for each diagnostic its package, code and places; fails at the first thing that is wrong.

use cargo_metadata::diagnostic::{Diagnostic, DiagnosticSpan};
use cargo_metadata::Message;
use std::{env, fs, io, path::Path, process};

fn main() {
    let root = env::args().nth(1).expect("the workspace's root");
    let mut findings = 0;
    let mut finished = 0;
    for message in Message::parse_stream(io::stdin().lock()) {
        match message.expect("a line of text") {
            Message::CompilerMessage(said) => {
                findings += 1;
                show(&said.message, &said.package_id.to_string(), Path::new(&root));
            }
            Message::BuildFinished(_) => finished += 1,
            Message::TextLine(line) => match serde_json::from_str::<Diagnostic>(&line) {
                Ok(bare) => {
                    findings += 1;
                    show(&bare, "no package", Path::new(&root));
                }
                Err(error) => fail(&format!("not a message ({error}): {line}")),
            },
            other => fail(&format!("not expected: {other:?}")),
        }
    }
    if finished != 1 {
        fail("the build did not finish once");
    }
    println!("{findings} messages");
}

fn show(said: &Diagnostic, package: &str, root: &Path) {
    let code = said.code.as_ref().map_or("", |code| code.code.as_str());
    let spans = said.spans.iter().chain(said.children.iter().flat_map(|child| child.spans.iter()));
    let places: Vec<String> = spans
        .map(|span| {
            check(span, root);
            format!("{}:{}:{}", span.file_name, span.line_start, span.column_start)
        })
        .collect();
    if !code.is_empty() && !said.spans.iter().any(|span| span.is_primary) {
        fail("a finding without a primary place is not shown");
    }
    if !code.is_empty() && code.matches("::").count() != 1 {
        fail("a code is a tool, two colons, a name");
    }
    println!("{package} {:?} {code} {}", said.level, places.join(" "));
}

/// Does the text between the offsets stand at the lines and columns, and is it what is quoted?
fn check(span: &DiagnosticSpan, root: &Path) {
    let data = fs::read(root.join(&span.file_name)).unwrap_or_else(|error| fail(&format!("{}: {error}", span.file_name)));
    let text = String::from_utf8_lossy(&data[span.byte_start as usize..span.byte_end as usize]);
    let before = String::from_utf8_lossy(&data[..span.byte_start as usize]);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").trim_start_matches('\u{feff}').chars().count() + 1;
    if (line, column) != (span.line_start, span.column_start) {
        fail(&format!("{}: offsets say {line}:{column}, not {}:{}", span.file_name, span.line_start, span.column_start));
    }
    let quoted: Vec<String> = span
        .text
        .iter()
        .map(|row| {
            let length = row.highlight_end - row.highlight_start;
            row.text.chars().skip(row.highlight_start - 1).take(length).collect()
        })
        .collect();
    if quoted.join("\n") != text.replace("\r\n", "\n") {
        fail(&format!("{}: quotes {quoted:?}, the file has {text:?}", span.file_name));
    }
}

fn fail(why: &str) -> ! {
    eprintln!("{why}");
    process::exit(1)
}
