"""Functions that call each other in circles: what is said of one does not depend on which was asked about first."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache

import pytest
from judged import Read

from rustasync_lint.facts.capability import Capability
from rustasync_lint.facts.facts import Facts, Knowing
from rustasync_lint.facts.reach import Callee
from rustasync_lint.known import new_program
from rustasync_lint.model.items import Item
from rustasync_lint.model.program import Program

TEXT = """
use std::{fs, thread, time::Duration};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;

fn blocks_a(n: u8) { if n > 0 { blocks_b(n) } }
fn blocks_b(n: u8) { blocks_c(n) }
fn blocks_c(n: u8) { blocks_a(n - 1); blocks_d(n); }
fn blocks_d(n: u8) { blocks_b(n); leaf(); }
fn leaf() { thread::sleep(Duration::from_secs(1)); }
fn idle_a(n: u8) { idle_b(n) }
fn idle_b(n: u8) { idle_a(n) }

async fn loses_a(s: &mut TcpStream) { loses_b(s).await }
async fn loses_b(s: &mut TcpStream) { loses_a(s).await; loses_c(s).await; }
async fn loses_c(s: &mut TcpStream) { loses_b(s).await; loses_d(s).await; }
async fn loses_d(s: &mut TcpStream) { let mut b = [0; 8]; let _ = s.read_exact(&mut b).await; }
async fn keeps_a(s: &mut TcpStream) { keeps_b(s).await }
async fn keeps_b(s: &mut TcpStream) { keeps_a(s).await }

async fn waits_a(m: &tokio::sync::Mutex<u8>) { waits_b(m).await }
async fn waits_b(m: &tokio::sync::Mutex<u8>) { waits_c(m).await }
async fn waits_c(m: &tokio::sync::Mutex<u8>) { waits_a(m).await; let _ = m.lock().await; }

fn apart_a(f: &(dyn Fn() + Sync)) { apart_b(f) }
fn apart_b(f: &(dyn Fn() + Sync)) { apart_a(f); thread::scope(|s| { s.spawn(|| f()); }); }
fn here_a(f: &dyn Fn()) { here_b(f) }
fn here_b(f: &dyn Fn()) { here_c(f) }
fn here_c(f: &dyn Fn()) { here_a(f); f() }
fn nowhere_a(f: &dyn Fn()) { nowhere_b(f) }
fn nowhere_b(f: &dyn Fn()) { nowhere_a(f) }

fn makes_a(n: u8) -> impl std::future::Future<Output = ()> { makes_b(n) }
fn makes_b(n: u8) -> impl std::future::Future<Output = ()> { makes_c(n) }
fn makes_c(n: u8) -> impl std::future::Future<Output = ()> { println!("{n}"); fs::remove_file("x"); makes_a(n) }
fn pure_a(n: u8) -> impl std::future::Future<Output = ()> { pure_b(n) }
fn pure_b(n: u8) -> impl std::future::Future<Output = ()> { pure_a(n) }
"""

# Read off the text: the least number of calls to the blocking one, to the read that is lost, ..
BLOCKS = {"blocks_a": 5, "blocks_b": 4, "blocks_c": 3, "blocks_d": 2, "leaf": 1, "idle_a": 0, "idle_b": 0}
LOSES = {"loses_a": 4, "loses_b": 3, "loses_c": 2, "loses_d": 1, "keeps_a": 0, "keeps_b": 0}
WAITS = {name: name.startswith("waits") for name in ("waits_a", "waits_b", "waits_c", "keeps_a", "keeps_b")}
RUNS = {
    **dict.fromkeys(("apart_a", "apart_b"), "elsewhere"),
    **dict.fromkeys(("here_a", "here_b", "here_c"), "inline"),
    **dict.fromkeys(("nowhere_a", "nowhere_b"), "unknown"),
}
ACTS = {"makes_a": True, "makes_b": True, "makes_c": True, "pure_a": False, "pure_b": False}


@cache
def program() -> tuple[Program, dict[str, Item]]:
    known = new_program()
    return known, {item.name: item for item in Read(TEXT).unit.crate.functions()}


def answers(knowing: Knowing, name: str) -> Iterator[tuple[str, object, object]]:
    """What is said of a function, question by question, and what should be."""
    item = program()[1][name]
    if name in BLOCKS:
        block = knowing.reach.reached(Callee(item))
        yield "blocks", len(block.steps) if block is not None else 0, BLOCKS[name]
    if name in LOSES:
        loss = knowing.cancelled._functions.of((item, False))
        yield "loses", len(loss.at) if loss is not None and loss.what == "data" else 0, LOSES[name]
    if name in WAITS:
        yield "waits", knowing.capabilities.of(item) is Capability.YES, WAITS[name]
    if name in RUNS:
        yield "runs", knowing.contexts._of_parameter.of((item, 0)), RUNS[name]
    if name in ACTS:
        yield "acts", knowing.futures.acts(item), ACTS[name]


@pytest.mark.parametrize("seed", range(40))
def test_the_order_of_the_questions_does_not_matter(seed: int) -> None:
    names = sorted(BLOCKS.keys() | LOSES.keys() | WAITS.keys() | RUNS.keys() | ACTS.keys())
    random.Random(seed).shuffle(names)
    knowing = Knowing(program()[0])
    wrong = [(name, what, said) for name in names for what, said, right in answers(knowing, name) if said != right]
    assert not wrong


def test_frames_that_were_asked_for_in_the_middle_of_a_cycle() -> None:
    """A closure inside of a function whose own parameter is still being judged."""
    text = """
fn turns(f: &dyn Fn()) { again(&|| f()) }
fn again(f: &dyn Fn()) { turns(&|| f()); f() }
"""
    read = Read(text)
    for first in ("turns", "again"):
        knowing = Knowing(read.knowing.program)
        items = {item.name: item for item in read.unit.crate.functions()}
        for name in (first, "turns", "again"):
            assert knowing.contexts._of_parameter.of((items[name], 0)) == "inline"
        facts = Facts(knowing, knowing.program.typed(knowing.program.body(items["turns"])))  # type: ignore[arg-type]
        calls = [expr for expr in facts.types.body.root.walk() if facts.text(expr) == "f()"]
        assert [facts.in_async(call) for call in calls] == [False]
