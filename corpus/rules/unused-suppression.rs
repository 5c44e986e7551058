// rules: unused-suppression, blocking-sleep
//! # unused-suppression
//!
//! A comment allows a finding here, but hides none: the code has changed, the rule's name is wrong,
//! or the reason is missing, without which an allow comment has no effect.
//!
//! ## What it is
//!
//! A finding that is right in general and accepted here is silenced where it stands, with a reason:
//!
//! ```text
//! slow_call(); // rustasync-lint: allow(blocking-io) -- 40 bytes, once, before the first request
//! ```
//!
//! The comment stands at the end of the line or alone on the line above, names one or more rules,
//! and gives a reason after `--`. `allow-file(..)`, anywhere in a file, speaks for the whole file.
//!
//! ## Why it bites
//!
//! An allow comment that hides nothing is a trap laid for later: the next real finding on that line
//! will be swallowed, and the reader believes in a danger that is gone. A misspelt name silences
//! nothing at all, and an allow without a reason cannot be reviewed.
//!
//! ## Use instead
//!
//! - Delete the comment when the code it excused is gone.
//! - Write the name of the rule as the report shows it, and say *why* it is fine here.
//!
//! ## Known limits
//!
//! A comment is judged only for rules that take part in the run: with `--select` or `--ignore`, the
//! others are left alone.

use std::thread;
use std::time::Duration;

/// Bad: nothing blocks here any more.
pub async fn outlived() {
    // rustasync-lint: allow(blocking-sleep) -- the sensor needs 20 ms to settle
    tokio::time::sleep(Duration::from_millis(20)).await;
    //~^^ unused-suppression: "blocking-sleep"
}

/// Bad: no reason, so it does not count, and the finding stays.
pub async fn unexplained() {
    // rustasync-lint: allow(blocking-sleep)
    thread::sleep(Duration::from_millis(20));
    //~^ blocking-sleep
    //~^^^ unused-suppression: "reason"
}

/// Good: it hides a finding, and says why that is fine.
pub async fn explained() {
    // rustasync-lint: allow(blocking-sleep) -- the only task of its own runtime: nobody waits
    thread::sleep(Duration::from_millis(20));
}

// ---- edge cases: tests only -------------------------------------------------------------------

const MS: Duration = Duration::from_millis(1);

async fn at_the_end_of_the_line() {
    thread::sleep(MS); // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
}

async fn at_the_end_of_a_line_that_is_fine() {
    tokio::time::sleep(MS).await; // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
    //~^ unused-suppression
}

async fn over_a_statement_of_several_lines() {
    // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
    thread::sleep(
        Duration::from_millis(1),
    );
}

async fn unknown_rule() {
    // rustasync-lint: allow(blocking-slep) -- shorter than a tick
    thread::sleep(MS);
    //~^ blocking-sleep
    //~^^^ unused-suppression: "blocking-slep"
}

async fn one_of_two_is_unknown() {
    // rustasync-lint: allow(blocking-sleep, no-such-rule) -- shorter than a tick
    thread::sleep(MS);
    //~^^ unused-suppression: "no-such-rule"
}

async fn two_rules_of_which_one_takes_no_part() {
    // rustasync-lint: allow(blocking-sleep, guard-across-await) -- shorter than a tick
    thread::sleep(MS);
}

async fn a_rule_that_takes_no_part() {
    // rustasync-lint: allow(guard-across-await) -- nobody else locks
    tokio::time::sleep(MS).await;
}

async fn no_rule_at_all() {
    // rustasync-lint: allow() -- shorter than a tick
    thread::sleep(MS);
    //~^ blocking-sleep
    //~^^^ unused-suppression
}

async fn empty_reason() {
    thread::sleep(MS); // rustasync-lint: allow(blocking-sleep) --
    //~^ blocking-sleep
    //~^^ unused-suppression: "reason"
}

async fn reason_without_dashes() {
    thread::sleep(MS); // rustasync-lint: allow(blocking-sleep) shorter than a tick
    //~^ blocking-sleep
    //~^^ unused-suppression: "reason"
}

async fn too_far_above() {
    // rustasync-lint: allow(blocking-sleep) -- shorter than a tick

    thread::sleep(MS);
    //~^ blocking-sleep
    //~^^^^ unused-suppression
}

async fn one_line_further() {
    // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
    thread::sleep(MS);
    thread::sleep(MS);
    //~^ blocking-sleep
}

async fn after_code_it_does_not_reach_the_next_line() {
    println!("ready"); // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
    thread::sleep(MS);
    //~^ blocking-sleep
    //~^^^ unused-suppression
}

async fn other_comments_in_between() {
    // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
    // and the sensor is slower than that
    thread::sleep(MS);
}

async fn inside_a_statement_of_several_lines() {
    // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
    let _answer = Some(MS)
        .map(|pause| thread::sleep(pause))
        .is_some();
}

async fn two_for_one_finding() {
    // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
    thread::sleep(MS); // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
}

async fn unused_on_purpose() {
    // rustasync-lint: allow(blocking-sleep, unused-suppression) -- on other systems it sleeps here
    tokio::time::sleep(MS).await;
}

async fn below() {
    thread::sleep(MS);
    // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
    //~^^ blocking-sleep
    //~^^ unused-suppression
}

async fn without_spaces() {
    thread::sleep(MS); //rustasync-lint:allow(blocking-sleep)--shorter than a tick
}

async fn inside_a_macro(mut rx: tokio::sync::mpsc::Receiver<u64>) {
    tokio::select! {
        _ = rx.recv() => {
            // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
            thread::sleep(MS);
        }
        _ = tokio::time::sleep(MS) => {
            // rustasync-lint: allow(blocking-sleep) -- shorter than a tick
            println!("nothing blocks");
            //~^^ unused-suppression
        }
    }
}

async fn not_async_context() {
    tokio::task::spawn_blocking(|| {
        // rustasync-lint: allow(blocking-sleep) -- may block here
        thread::sleep(MS);
        //~^^ unused-suppression
    });
}

/// In documentation it is only text: // rustasync-lint: allow(blocking-sleep) -- an example
async fn in_documentation() {
    tokio::time::sleep(MS).await;
}

async fn in_a_string() {
    println!("// rustasync-lint: allow(blocking-sleep) -- an example");
    println!(r#"
        // rustasync-lint: allow(blocking-sleep) -- an example
    "#);
}

// rustasync-lint: allow-file(guard-across-await) -- takes no part in this run
// rustasync-lint: allow-file(blocking-sleep)
//~^ unused-suppression: "reason"
// rustasync-lint: allow-file(blocking-naps) -- no such rule
//~^ unused-suppression: "blocking-naps"

// rustasync-lint: alow(blocking-sleep) -- no such word
//~^ unused-suppression: "alow"
