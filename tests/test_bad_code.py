"""Code that is none: half typed, cut off, with mistakes, and macros that hold anything at all.

What the fuzz tests make of the corpus comes from fixed seeds.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from judged import RULE_FILES, Read
from ran import ALL, TRAP, Ran, lint

from rustasync_lint.judge import syntax_notifications

# Half-typed code


UNFINISHED = {
    "a string": 'fn f() { let s = "never closed; }\n',
    "a raw string": 'fn f() { let s = r##"never closed"#; }\n',
    "a comment": "/* never closed\n",
    "a character": "fn f() { let c = 'x; }\n",
    "a block": "fn f() { loop {\n",
    "a call": "async fn f() { std::thread::sleep(\n",
    "an await": "async fn f() { g().\n}\n",
    "a select": "async fn f() { tokio::select! { a = \n",
    "a closing brace": "}\n",
    "an attribute": "#[cfg(\n",
    "a use": "use std::{fs, \n",
    "a generic": "fn f<T: Into<\n",
    "a match": "async fn f(x: u8) { match x { 1 => \n",
    "a let": "async fn f() { let\n",
    "a let else": "async fn f() { let Some(x) = g() else\n",
    "an impl": "impl<T> for\n",
    "a closure": "async fn f() { g(|a, \n",
    "a macro definition": "macro_rules! m { ($(\n",
    "a turbofish": "async fn f() { g::<\n",
    "a lifetime": "async fn f<'a>(x: &'\n",
    "a conflict": "<<<<<<< HEAD\nfn a() {}\n=======\nfn b() {}\n>>>>>>> other\n",
    "a diff": "+async fn f() {\n-    g().await\n+}\n",
    "another language": "def f(x):\n    return x  # not Rust\n",
}


@pytest.fixture(scope="module")
def unfinished(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    root = tmp_path_factory.mktemp("unfinished")
    for name, text in UNFINISHED.items():
        (root / f"{name}.rs").write_text(TRAP + text)
    (root / "fine.rs").write_text(TRAP)
    return lint(root)


@pytest.mark.parametrize("name", UNFINISHED)
def test_code_before_the_error_is_linted(name: str, unfinished: Ran) -> None:
    assert (f"{name}.rs", 1) in unfinished.found()
    assert unfinished.told(f"{name}.rs").startswith("syntax error")


def test_files_beside_are_not_spoken_of(unfinished: Ran) -> None:
    assert unfinished.code == 1
    assert ("fine.rs", 1) in unfinished.found()
    assert not unfinished.told("fine.rs")


def pieces(rnd: random.Random) -> bytes:
    """A stretch of some corpus file."""
    lines = rnd.choice(RULE_FILES).read_bytes().split(b"\n")
    length = rnd.randrange(20, 120)
    start = rnd.randrange(max(1, len(lines) - length))
    return b"\n".join(lines[start : start + length])


WORDS = (
    b'( ) { } [ ] < > , ; : :: . .. = == => -> | || & && * ! ? @ # $x _ \' " /* */ // #[ r#" .await async move fn '
    b"let match if else loop while for in return break yield use mod impl dyn where self Self super crate unsafe "
    b"select! { join!( macro_rules! macro 'a 0x 1. \0 \xff \xc3 \xf0\x9f\xa6\x80 \xe2\x80\xae"
).split(b" ")


def mutated(data: bytes, rnd: random.Random) -> bytes:
    """The bytes with some put in, taken out, changed, or doubled."""
    made = bytearray(data)
    for _ in range(rnd.choice((1, 1, 2, 4, 20))):
        at = rnd.randrange(len(made) + 1)
        kind = rnd.randrange(5)
        if kind == 0:
            made[at:at] = rnd.choice(WORDS)
        elif kind == 1:
            del made[at : at + rnd.choice((1, 2, 5, 40))]
        elif kind == 2:
            made[at : at + 1] = bytes([rnd.randrange(256)])
        elif kind == 3:
            other = rnd.randrange(len(made) + 1)
            made[at:at] = made[other : other + rnd.randrange(60)]
        else:
            made[at : at + rnd.randrange(1, 6)] = rnd.choice(WORDS)
    return bytes(made)


def judge(data: bytes, edition: str, what: str) -> None:
    """Read and judge; `what` tells where an exception comes from, and the end of the input what was read."""
    try:
        made = Read(data, edition)
        made.findings(ALL, "low")
        list(syntax_notifications(made.unit))
    except Exception as error:
        shown = data[-2000:].decode("utf-8", "replace")
        raise AssertionError(f"{what}: {error!r} on {len(data)} bytes, the last of which are\n{shown}") from error


@pytest.mark.parametrize("seed", range(8))
def test_code_cut_off_anywhere(seed: int) -> None:
    rnd = random.Random(seed)
    for _ in range(10):
        data = pieces(rnd)
        judge(data[: rnd.randrange(len(data) + 1)], rnd.choice(("2015", "2021", "2024")), f"seed {seed}")


@pytest.mark.parametrize("seed", range(15))
def test_code_with_mistakes_anywhere(seed: int) -> None:
    rnd = random.Random(1000 + seed)
    for _ in range(10):
        judge(mutated(pieces(rnd), rnd), rnd.choice(("2021", "2024")), f"seed {seed}")


@pytest.mark.parametrize("path", RULE_FILES, ids=lambda path: path.stem)
def test_a_line_is_missing(path: Path) -> None:
    """Each brace that is lost turns the nesting of all that follows inside out."""
    rnd = random.Random(path.stem)
    lines = path.read_bytes().split(b"\n")
    for _ in range(2):
        lost = rnd.choice([i for i, line in enumerate(lines) if line.strip() in (b"}", b"});") or line.endswith(b"{")])
        judge(b"\n".join(lines[:lost] + lines[lost + 1 :]), "2021", f"without line {lost + 1}")


# Macros


MACROS = """
macro_rules! weird {
    ($($x:expr),* $(,)?) => { $( $x.await; )* };
    (@inner $($t:tt)*) => { weird!($($t)*) };
    ({ $($a:ident => $b:ty),+ } [ $c:lifetime ]) => {};
    () => { async { std::thread::sleep(D) } };
}
macro_rules! items { ($n:ident) => { async fn $n() {} } }
items!(made);
macro_rules! braces [ ($e:expr) => { ($e) } ];
async fn uses() {
    weird!(@ @@ # $ $$ $crate ? ?? ... ..= => <- -> \\ ~ `);
    weird!{ , , ; ; = == === => => }
    weird![ 'a 'b' b'x' b"y" c"z" r#"q"# 1_000u8 1e5f32 0b11 0x_ff ];
    weird!(() [] {} (((())))  [[[]]] {{{}}});
    weird!(async move fn let match if else loop while for in return break continue yield await);
    tokio::select!();
    tokio::select! {}
    tokio::select! { biased; }
    tokio::select! { biased }
    tokio::select! { else => {} }
    tokio::select! { => }
    tokio::select! { = => }
    tokio::select! { _ = => {} }
    tokio::select! { _ => {} }
    tokio::select! { a = b }
    tokio::select! { a = b => }
    tokio::select! { , , , }
    tokio::select! { a = b, if => c, d = e => f }
    tokio::select! { , if a = b => c }
    tokio::select! { a = b => c => d => e }
    tokio::select! { a = b => , c = d => e }
    tokio::select! { a = b => { c } d = e => { f }.g() h = i => j? , }
    tokio::select! { Some(a) | None = b => {}, [a, .., b] = c => {}, A { x, .. } = d => {} }
    tokio::join!(,);
    tokio::join!(a b c);
    tokio::join!(a, , b);
    tokio::try_join!(;);
    tokio::pin!();
    tokio::pin!(let);
    tokio::pin! { let a = b; let mut c = d }
    std::pin::pin!(= =);
    println!();
    println!("{} {a} {0:?} {{}} {", a = , , b = c);
    println!("{", "}", );
    format_args!("{}" , = );
    assert!(, "x");
    assert_eq!(==);
    matches!(a, );
    matches!(a, Some(b) if b.lock().await.c && );
    vec![; ];
    vec![a; ];
    vec![; a];
    vec![a, b; c];
    tracing::info!(a.b.c = ?d, %e, ?f, target: "x", "y", g = , );
    tracing::span!(Level::INFO, "x", a = ?, );
    json!({ "a": , "b": [1, { }], c: d.await, });
    json!([ , ]);
    async_stream::stream! { yield; yield yield; for await x in y {} }
    async_stream::stream!();
    lazy_static! { static ref }
    thread_local!(static);
    cfg_if! { if #[cfg(a)] { use b; } else { } }
    html! { <div class={a.await}> { for b.iter().map(|c| html!{ <p>{c}</p> }) } </div> };
    quote! { #a #(#b),* ##c fn #d() -> #e {} };
    asm!("mov {}, {}", out(reg) a, in(reg) b, options(nostack));
    sql!(SELECT * FROM a WHERE b = 'c' AND d > 1);
    a::b::c! (x) . await;
    m!(x)(y)[z]?.await;
    m!{} m![] m!();
    if m! {} {} else {}
    match m!() { m!() => m!(), _ if m!() => {} }
    let m!(p) = q;
    let _: m!(T) = r;
}
impl m!(T) for m!(U) { m!(); items! { async fn a() { std::thread::sleep(D) } } }
m! { async fn b() { tokio::select! { _ = c => std::thread::sleep(D) } }
"""


def test_macros_of_every_kind(tmp_path: Path) -> None:
    (tmp_path / "macros.rs").write_text(TRAP + MACROS + TRAP)
    (tmp_path / "lines").mkdir()
    for number, line in enumerate(MACROS.splitlines()):
        (tmp_path / "lines" / f"{number}.rs").write_text(f"{TRAP}async fn f() {{\n{line}\n}}\n")
    ran = lint(tmp_path)
    assert ("macros.rs", 1) in ran.found()
    for number in range(len(MACROS.splitlines())):
        assert (f"lines/{number}.rs", 1) in ran.found()


@pytest.mark.parametrize(
    "start", ["m!", "m!(", "m!()", "m!(a=b=>c)", "m!{fn=b=>c}", "{", "#", "'", '"', "r#", "/*", "0"]
)
def test_a_file_that_starts_badly(start: str) -> None:
    judge(start.encode(), "2021", "start")
    judge(f"{start}\n{TRAP}".encode(), "2021", "start")
