// edition: 2024
//! # refcell-across-await
//!
//! A `RefCell` borrow that is still alive at an `.await` makes the next task that borrows the cell panic
//! with "already borrowed".
//!
//! ## What it is
//!
//! `RefCell` moves the borrow check to run time: `borrow()` and `borrow_mut()` return a `Ref` or `RefMut`
//! that counts as a borrow until it is dropped. The rule follows these values and reports one that is
//! alive at an `.await`. Often it has no name: as a temporary in `match cell.borrow().first() { .. }`,
//! `if let`, `while let` or `for` it lives to the end of the body, and as part of a longer statement to
//! its semicolon.
//!
//! ## Why it bites
//!
//! At the `.await` other tasks of the same thread run, on `LocalSet`, `actix`, `glommio`, in a browser,
//! or just beside it in a `join!`. The first one that borrows the same cell panics, and only when the
//! timing is right. The compiler is content: such a future is not `Send`, and there it need not be.
//!
//! ## Use instead
//!
//! - Copy or clone out what you need in a statement of its own, await, and borrow again to write back.
//! - Take the value out with `cell.take()` or `cell.replace(..)`, and put it back after the await.
//! - For single values: `Cell`. To hold it across awaits on purpose: an async `Mutex`.
//!
//! ## Known limits
//!
//! - A borrow captured by a closure is lost sight of.
//! - Whether another task can reach the same cell is not asked.
//! - `borrow()` of something whose type is not visible is left alone: it may be the `Borrow` trait.

use std::cell::RefCell;
use std::rc::Rc;

#[derive(Default)]
struct Session {
    name: String,
    pending: Vec<u64>,
}

// Another task of this thread that looks at the session meanwhile panics.
async fn rename(session: Rc<RefCell<Session>>) {
    let mut session = session.borrow_mut(); //~ refcell-across-await
    session.name = fetch_name().await;
}

async fn rename_after_the_await(session: Rc<RefCell<Session>>) {
    let name = fetch_name().await;
    session.borrow_mut().name = name;
}

// The borrow in the head of the loop lasts as long as the loop.
async fn send_all(session: &RefCell<Session>) {
    for job in session.borrow().pending.iter() { //~ refcell-across-await
        send(*job).await;
    }
}

async fn send_all_taken_out(session: &RefCell<Session>) {
    let pending = std::mem::take(&mut session.borrow_mut().pending);
    for job in pending {
        send(job).await;
    }
}

async fn fetch_name() -> String {
    tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    "ferris".to_owned()
}

async fn send(job: u64) {
    tokio::time::sleep(std::time::Duration::from_millis(job)).await;
}

// ---- edge cases: tests only ------------------------------------------------------------------

async fn tick() {
    tokio::task::yield_now().await;
}

async fn one() -> u64 {
    tick().await;
    1
}

async fn take(numbers: Vec<u64>) {
    tick().await;
    drop(numbers);
}

/// A borrow with a name.
mod names_and_drops {
    use super::{one, tick};
    use std::cell::{Ref, RefCell, RefMut};

    async fn shared(m: &RefCell<Vec<u64>>) {
        let numbers = m.borrow(); //~ refcell-across-await
        tick().await;
        let _ = numbers.len();
    }

    async fn unused_after_but_alive(m: &RefCell<Vec<u64>>) {
        let _numbers = m.borrow_mut(); //~ refcell-across-await
        tick().await;
    }

    async fn an_underscore_drops_at_once(m: &RefCell<Vec<u64>>) {
        let _ = m.borrow_mut();
        tick().await;
    }

    async fn tried(m: &RefCell<Vec<u64>>) {
        if let Ok(mut numbers) = m.try_borrow_mut() { //~ refcell-across-await
            tick().await;
            numbers.push(1);
        }
    }

    async fn tried_and_unwrapped(m: &RefCell<Vec<u64>>) {
        let numbers = m.try_borrow().unwrap(); //~ refcell-across-await
        tick().await;
        drop(numbers);
    }

    async fn dropped(m: &RefCell<Vec<u64>>) {
        let mut numbers = m.borrow_mut();
        numbers.push(1);
        drop(numbers);
        tick().await;
    }

    async fn dropped_by_another_name(m: &RefCell<Vec<u64>>) {
        use std::mem::drop as release;
        let numbers = m.borrow_mut();
        release(numbers);
        tick().await;
    }

    async fn scoped(m: &RefCell<Vec<u64>>) {
        let size = {
            let numbers = m.borrow();
            numbers.len()
        };
        tick().await;
        let _ = size;
    }

    async fn shadowed(m: &RefCell<Vec<u64>>) {
        let numbers = m.borrow(); //~ refcell-across-await
        let numbers = numbers.clone();
        tick().await;
        drop(numbers);
    }

    async fn only_the_copy_survives(m: &RefCell<Vec<u64>>) {
        let copy = m.borrow().clone();
        let first = m.borrow().first().copied();
        tick().await;
        drop((copy, first));
    }

    async fn a_second_handle_on_the_borrow(m: &RefCell<Vec<u64>>) {
        let numbers = m.borrow();
        let again = Ref::clone(&numbers); //~ refcell-across-await
        drop(numbers);
        tick().await;
        drop(again);
    }

    async fn mapped(m: &RefCell<Vec<u64>>) {
        let part = RefMut::map(m.borrow_mut(), |numbers| &mut numbers[..]); //~ refcell-across-await
        tick().await;
        drop(part);
    }

    async fn a_reference_extends_the_temporary(m: &RefCell<Vec<u64>>) {
        let numbers = &*m.borrow(); //~ refcell-across-await
        tick().await;
        let _ = numbers.len();
    }

    async fn a_reference_to_a_field_of_it_too(m: &RefCell<(u64, u64)>) {
        let first = &mut m.borrow_mut().0; //~ refcell-across-await
        tick().await;
        *first += 1;
    }

    async fn a_pattern_copies_out(m: &RefCell<(u64, u64)>) {
        let (a, b) = *m.borrow();
        tick().await;
        let _ = a + b;
    }

    async fn into_a_struct(m: &RefCell<Vec<u64>>) {
        struct View<'a>(Ref<'a, Vec<u64>>);
        let numbers = m.borrow(); //~ refcell-across-await
        let view = View(numbers);
        tick().await;
        let _ = view.0.len();
    }

    async fn into_a_call(m: &RefCell<Vec<u64>>) {
        fn size(numbers: Ref<'_, Vec<u64>>) -> usize {
            numbers.len()
        }
        let numbers = m.borrow();
        let size = size(numbers);
        tick().await;
        let _ = size;
    }

    async fn dropped_on_one_branch(m: &RefCell<Vec<u64>>, flag: bool) {
        let numbers = m.borrow(); //~ refcell-across-await
        if flag {
            drop(numbers);
        }
        tick().await;
    }

    async fn the_other_branch_returns(m: &RefCell<Vec<u64>>, flag: bool) -> u64 {
        let numbers = m.borrow();
        if flag {
            return 0;
        }
        drop(numbers);
        one().await
    }
}

/// Borrows without a name. This file is edition 2024: the head of an `if let` ends before its `else`,
/// and the tail of a block before the block's value goes on.
mod temporaries {
    use super::{one, take, tick};
    use std::cell::RefCell;

    async fn gone_with_the_statement(m: &RefCell<Vec<u64>>) {
        m.borrow_mut().push(1);
        tick().await;
        m.borrow_mut().push(one_more(&m.borrow().clone()));
        tick().await;
    }

    fn one_more(numbers: &[u64]) -> u64 {
        numbers.len() as u64 + 1
    }

    async fn in_an_argument_of_the_awaited_call(m: &RefCell<Vec<u64>>) {
        take(m.borrow().clone()).await; //~ refcell-across-await
    }

    async fn in_the_tail_of_the_function(m: &RefCell<Vec<u64>>) {
        take(m.borrow().clone()).await //~ refcell-across-await
    }

    async fn the_future_is_made_first(m: &RefCell<Vec<u64>>) {
        let work = take(m.borrow().clone());
        work.await;
    }

    async fn in_the_tail_of_a_block(m: &RefCell<Vec<u64>>) {
        take({ m.borrow().clone() }).await;
    }

    async fn in_the_tail_of_an_unsafe_block(m: &RefCell<Vec<u64>>) {
        #[allow(unused_unsafe)]
        take(unsafe { m.borrow().clone() }).await;
    }

    async fn as_the_receiver_of_a_method(m: &RefCell<Vec<u64>>) {
        m.borrow_mut().push(one().await); //~ refcell-across-await
    }

    async fn on_the_left_of_an_assignment(m: &RefCell<Vec<u64>>) {
        *m.borrow_mut() = vec![one().await];
    }

    async fn beside_an_await(m: &RefCell<Vec<u64>>) {
        let _sum = m.borrow().len() as u64 + one().await; //~ refcell-across-await
        let _mus = one().await + m.borrow().len() as u64;
    }

    async fn in_a_condition(m: &RefCell<Vec<u64>>) {
        if m.borrow().is_empty() {
            tick().await;
        }
        while m.borrow_mut().pop().is_some() {
            tick().await;
        }
    }

    async fn of_a_match(m: &RefCell<Vec<u64>>) {
        match m.borrow().first().copied() { //~ refcell-across-await
            Some(_) => tick().await,
            None => {}
        }
    }

    async fn of_a_match_whose_head_is_a_block(m: &RefCell<Vec<u64>>) {
        match { m.borrow().first().copied() } {
            Some(_) => tick().await,
            None => {}
        }
    }

    async fn of_an_if_let(m: &RefCell<Vec<u64>>) {
        if let Some(_n) = m.borrow_mut().pop() { //~ refcell-across-await
            tick().await;
        }
    }

    async fn of_an_if_let_seen_from_its_else(m: &RefCell<Vec<u64>>) {
        if let Some(9) = m.borrow().first() {
        } else {
            tick().await;
        }
    }

    async fn of_an_if_let_seen_from_a_later_branch(m: &RefCell<Vec<u64>>, flag: bool) {
        if let Some(9) = m.borrow().first() {
        } else if flag {
            tick().await;
        } else {
            tick().await;
        }
    }

    async fn of_a_chain(m: &RefCell<Vec<u64>>, flag: bool) {
        if flag && let Some(_n) = m.borrow().first() { //~ refcell-across-await
            tick().await;
        }
    }

    async fn of_a_chain_seen_from_its_else(m: &RefCell<Vec<u64>>, flag: bool) {
        if let Some(_n) = m.borrow().first() && !flag {
        } else {
            tick().await;
        }
    }

    async fn of_a_chain_with_an_await(m: &RefCell<Vec<u64>>) {
        if let Some(_n) = m.borrow().first() //~ refcell-across-await
            && one().await == 1
        {
        }
    }

    async fn of_a_while_let(m: &RefCell<Vec<u64>>) {
        while let Some(_n) = m.borrow_mut().pop() { //~ refcell-across-await
            tick().await;
        }
    }

    async fn of_a_while_let_in_a_block(m: &RefCell<Vec<u64>>) {
        while let Some(_n) = { m.borrow_mut().pop() } {
            tick().await;
        }
    }

    async fn of_a_for(m: &RefCell<Vec<u64>>) {
        for _n in m.borrow().iter() { //~ refcell-across-await
            tick().await;
        }
    }

    async fn of_a_for_over_a_block(m: &RefCell<Vec<u64>>) {
        for _n in { m.borrow().clone() } {
            tick().await;
        }
    }

    async fn of_a_let_else(m: &RefCell<Vec<u64>>) {
        let Some(_n) = m.borrow_mut().pop() else {
            return tick().await;
        };
        tick().await;
    }

    // An arm ends its temporaries itself, braces or not, in every edition.
    async fn in_an_arm(m: &RefCell<Vec<u64>>, flag: bool) {
        let _n = match flag {
            true => m.borrow().len() as u64,
            false => one().await,
        };
    }

    async fn in_the_tail_of_an_arm(m: &RefCell<Vec<u64>>, flag: bool) {
        let _n = sum(
            match flag {
                true => m.borrow().len() as u64,
                false => 0,
            },
            one().await,
        );
    }

    async fn in_the_tail_of_a_braced_arm(m: &RefCell<Vec<u64>>, flag: bool) {
        let _n = sum(
            match flag {
                true => { m.borrow().len() as u64 }
                false => 0,
            },
            one().await,
        );
    }

    async fn in_the_tail_of_an_if(m: &RefCell<Vec<u64>>, flag: bool) {
        let _n = sum(if flag { m.borrow().len() as u64 } else { 0 }, one().await);
    }

    fn sum(a: u64, b: u64) -> u64 {
        a + b
    }

    async fn in_macros(m: &RefCell<Vec<u64>>) {
        println!("{:?}", m.borrow());
        tracing::info!(size = m.borrow().len(), "counted");
        assert!(m.borrow().len() < 9);
        tick().await;
        let _text = format!("{:?} {}", m.borrow(), one().await); //~ refcell-across-await
    }

    async fn in_a_select(m: &RefCell<Vec<u64>>) {
        tokio::select! {
            _ = take(m.borrow().clone()) => m.borrow_mut().clear(),
            _ = one() => {
                let numbers = m.borrow(); //~ refcell-across-await
                tick().await;
                drop(numbers);
            }
        }
        tick().await;
    }
}

/// Where the cell comes from.
mod origins {
    use super::{take, tick};
    use std::cell::{Cell, Ref, RefCell, RefMut};
    use std::collections::HashMap;
    use std::rc::Rc;

    type Shared<T> = Rc<RefCell<T>>;

    struct State {
        numbers: RefCell<Vec<u64>>,
        rooms: HashMap<u64, Shared<Vec<u64>>>,
        count: Cell<u64>,
    }

    thread_local! {
        static LOCAL: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
    }

    impl State {
        fn numbers(&self) -> Ref<'_, Vec<u64>> {
            self.numbers.borrow()
        }

        fn numbers_mut(&self) -> RefMut<'_, Vec<u64>> {
            self.numbers.borrow_mut()
        }

        async fn in_a_field(&self) {
            let numbers = self.numbers.borrow(); //~ refcell-across-await
            tick().await;
            drop(numbers);
        }

        async fn from_helpers(&self) {
            let numbers = self.numbers(); //~ refcell-across-await
            tick().await;
            drop(numbers);
            self.numbers_mut().push(1);
            tick().await;
            take(self.numbers_mut().drain(..).collect()).await; //~ refcell-across-await
        }

        async fn in_a_map(&self) {
            for room in self.rooms.values() {
                let size = room.borrow().len();
                tick().await;
                let room = room.borrow_mut(); //~ refcell-across-await
                tick().await;
                let _ = size + room.len();
            }
        }

        async fn a_cell_lends_nothing(&self) {
            self.count.set(self.count.get() + 1);
            tick().await;
        }
    }

    async fn behind_an_alias(m: Shared<Vec<u64>>) {
        let other = Rc::clone(&m);
        let numbers = other.borrow(); //~ refcell-across-await
        tick().await;
        drop(numbers);
    }

    async fn called_by_its_path(m: &Rc<RefCell<Vec<u64>>>) {
        let numbers = RefCell::borrow(m); //~ refcell-across-await
        tick().await;
        drop(numbers);
    }

    async fn made_here() {
        let m = RefCell::new(vec![1]);
        let numbers = m.borrow(); //~ refcell-across-await
        tick().await;
        drop(numbers);
    }

    async fn moved_out_and_back(m: &RefCell<Vec<u64>>) {
        let numbers = m.take();
        take(numbers.clone()).await;
        m.replace(numbers);
    }

    async fn only_inside_a_closure() {
        let size = LOCAL.with(|numbers| numbers.borrow().len());
        tick().await;
        LOCAL.with_borrow_mut(|numbers| numbers.push(size as u64));
        tick().await;
    }
}

/// Which body does the borrow live in?
mod bodies {
    use super::tick;
    use std::cell::RefCell;
    use std::rc::Rc;

    async fn a_local_task(m: Rc<RefCell<Vec<u64>>>) {
        tokio::task::spawn_local(async move {
            let numbers = m.borrow(); //~ refcell-across-await
            tick().await;
            drop(numbers);
        });
    }

    async fn a_block_made_under_the_borrow(m: &RefCell<Vec<u64>>) {
        let numbers = m.borrow();
        let work = async { tick().await };
        drop(numbers);
        work.await;
    }

    async fn a_block_that_takes_the_borrow_along(m: &RefCell<Vec<u64>>) {
        let numbers = m.borrow(); //~ refcell-across-await
        let work = async move {
            tick().await;
            numbers.len()
        };
        work.await;
    }

    async fn a_closure(m: &RefCell<Vec<u64>>) {
        let add = |n| m.borrow_mut().push(n);
        add(1);
        tick().await;
        add(2);
    }

    async fn an_async_closure(m: &RefCell<Vec<u64>>) {
        let add = async |n| {
            let mut numbers = m.borrow_mut(); //~ refcell-across-await
            tick().await;
            numbers.push(n);
        };
        add(1).await;
    }
}

/// Other things called `borrow`.
mod homonyms {
    use super::{take, tick};
    use std::cell::{OnceCell, RefCell};
    use std::rc::Rc;

    async fn of_the_trait(text: String) {
        use std::borrow::Borrow;
        let text: &str = text.borrow();
        tick().await;
        let _ = text.len();
    }

    // With the trait in scope, `borrow` of an `Rc` is the trait's: it only lends the cell.
    async fn of_the_trait_on_an_rc(m: Rc<RefCell<Vec<u64>>>) {
        use std::borrow::Borrow;
        let cell: &RefCell<Vec<u64>> = m.borrow();
        tick().await;
        cell.take();
    }

    // A thread lock in disguise: a trap of another rule.
    async fn of_a_watch(rx: &tokio::sync::watch::Receiver<Vec<u64>>) {
        let now = rx.borrow();
        tick().await;
        drop(now);
    }

    struct Library;

    struct Book;

    impl Library {
        fn borrow(&self) -> Book {
            Book
        }

        fn borrow_mut(&mut self) -> Book {
            Book
        }
    }

    async fn of_our_own(library: &mut Library) {
        let first = library.borrow();
        let second = library.borrow_mut();
        tick().await;
        drop((first, second));
    }

    async fn a_once_cell(cell: &OnceCell<Vec<u64>>) {
        let numbers = cell.get_or_init(Vec::new);
        take(numbers.clone()).await;
    }
}
