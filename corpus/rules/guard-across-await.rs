//! # guard-across-await
//!
//! A thread lock that is still held at an `.await` stays locked for as long as the task is suspended.
//! Whoever wants it next blocks a whole thread, and with bad luck that is the thread which should have
//! resumed the task.
//!
//! ## What it is
//!
//! The rule follows the guards of `std::sync` and `parking_lot` locks, the references that `DashMap`
//! hands out, and the `Ref` of a tokio `watch` channel, from the call that takes the lock to the place
//! where the guard really dies. It reports a guard that is alive at an `.await`. A guard need not have a
//! name: in `match lock().first() { .. }`, in `if let`, `while let` and `for`, it is a temporary that
//! lives to the end of the body, and a `.clone()` at the end of the chain does not free it any sooner.
//!
//! ## Why it bites
//!
//! One task holds the lock and waits for the network. A second task on the same thread calls `lock()`
//! and blocks the thread. Nobody is left to resume the first: a deadlock, under load only.
//!
//! The compiler helps only by accident. `std` guards are not `Send`, so `tokio::spawn` refuses such a
//! future, but `block_on`, `LocalSet`, `join!` and single-threaded servers accept it. `DashMap`
//! references are `Send`, as are `parking_lot` guards with the `send_guard` feature: nothing warns you.
//!
//! ## Use instead
//!
//! - Take what you need out of the lock in a statement or block of its own, then await.
//! - For a scrutinee: `let job = queue.lock().unwrap().pop();` first, then `if let Some(job) = job`.
//! - `drop(guard)` before the await is right as well. Prefer the block when the future must be `Send`:
//!   the compiler still counts a guard that was used and then dropped.
//! - If the awaited work belongs inside the critical section: `tokio::sync::Mutex`, or a task that owns
//!   the state.
//! - For `DashMap` and `watch`: clone the value, or keep it in an `Arc`.
//!
//! ## Known limits
//!
//! - A guard captured by a closure is lost sight of.
//! - A guard that comes out of your own `macro_rules!` is not seen.
//! - An awaited function that in truth never waits counts as one that does.

use dashmap::DashMap;
use std::collections::VecDeque;
use std::sync::Mutex;

struct Worker {
    queue: Mutex<VecDeque<u64>>,
    names: DashMap<u64, String>,
}

impl Worker {
    // Locked while the network answers.
    async fn flush(&self) {
        let mut queue = self.queue.lock().unwrap(); //~ guard-across-await
        for job in queue.iter() {
            send(*job).await;
        }
        queue.clear();
    }

    async fn flush_a_copy(&self) {
        let jobs = std::mem::take(&mut *self.queue.lock().unwrap());
        for job in jobs {
            send(job).await;
        }
    }

    // No guard in sight, yet it lives to the end of the `if let`.
    async fn next(&self) {
        if let Some(job) = self.queue.lock().unwrap().pop_front() { //~ guard-across-await
            send(job).await;
        }
    }

    async fn next_taken_out_first(&self) {
        let job = self.queue.lock().unwrap().pop_front();
        if let Some(job) = job {
            send(job).await;
        }
    }

    // `name` keeps a part of the map locked. This one even compiles under `tokio::spawn`.
    async fn greet(&self, id: u64) {
        if let Some(name) = self.names.get(&id) { //~ guard-across-await
            send(name.len() as u64).await;
        }
    }

    async fn greet_with_a_copy(&self, id: u64) {
        let size = self.names.get(&id).map(|name| name.len());
        if let Some(size) = size {
            send(size as u64).await;
        }
    }
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

fn sum(a: u64, b: u64) -> u64 {
    a + b
}

/// A guard with a name: when does it die?
mod names_and_drops {
    use super::{one, tick};
    use std::sync::{Mutex, PoisonError};

    async fn unused_after_but_alive(m: &Mutex<Vec<u64>>) {
        let _guard = m.lock().unwrap(); //~ guard-across-await
        tick().await;
    }

    #[allow(let_underscore_lock)]
    async fn an_underscore_alone_drops_at_once(m: &Mutex<Vec<u64>>) {
        let _ = m.lock().unwrap();
        _ = m.lock().unwrap();
        tick().await;
    }

    #[allow(let_underscore_lock)]
    async fn an_underscore_does_not_drop_a_variable(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        let _ = guard;
        tick().await;
    }

    async fn a_statement_of_its_own_drops_a_variable(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap();
        guard;
        tick().await;
    }

    async fn dropped(m: &Mutex<Vec<u64>>) {
        let mut guard = m.lock().unwrap();
        guard.push(1);
        drop(guard);
        tick().await;
    }

    async fn dropped_by_its_full_name(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap();
        core::mem::drop(guard);
        tick().await;
    }

    async fn dropping_a_reference_frees_nothing(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        #[allow(dropping_references)]
        drop(&guard);
        tick().await;
    }

    async fn a_drop_of_our_own(m: &Mutex<Vec<u64>>) {
        fn drop(_: &Vec<u64>) {}
        let guard = m.lock().unwrap(); //~ guard-across-await
        drop(&guard);
        tick().await;
    }

    async fn dropped_too_late(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        let more = one().await;
        drop(guard);
        tick().await;
        let _ = more;
    }

    async fn shadowed_but_alive(m: &Mutex<Vec<u64>>) {
        let state = m.lock().unwrap(); //~ guard-across-await
        let state = state.len();
        tick().await;
        let _ = state;
    }

    async fn the_shadow_is_dropped_the_guard_is_not(m: &Mutex<Vec<u64>>) {
        let state = m.lock().unwrap(); //~ guard-across-await
        let state = state.clone();
        drop(state);
        tick().await;
    }

    async fn scoped(m: &Mutex<Vec<u64>>) {
        {
            let mut guard = m.lock().unwrap();
            guard.push(1);
        }
        tick().await;
    }

    async fn scoped_and_only_a_value_leaves(m: &Mutex<Vec<u64>>) {
        let first = {
            let guard = m.lock().unwrap();
            guard.first().copied()
        };
        tick().await;
        let _ = first;
    }

    async fn the_guard_itself_leaves_the_block(m: &Mutex<Vec<u64>>) {
        let guard = {
            let inner = m.lock().unwrap(); //~ guard-across-await
            inner
        };
        tick().await;
        let _ = guard.len();
    }

    async fn bound_late(m: &Mutex<Vec<u64>>, flag: bool) {
        let guard;
        if flag {
            tick().await;
            guard = m.lock().unwrap(); //~ guard-across-await
            tick().await;
            let _ = guard.len();
        }
    }

    async fn taken_again_after_the_await(m: &Mutex<Vec<u64>>) {
        let mut guard = m.lock().unwrap();
        guard.push(1);
        drop(guard);
        tick().await;
        guard = m.lock().unwrap();
        guard.push(2);
    }

    async fn the_poison_is_kept_too(m: &Mutex<Vec<u64>>) {
        let locked = m.lock(); //~ guard-across-await
        tick().await;
        let _ = locked.is_ok();
    }

    async fn poison_ignored(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap_or_else(PoisonError::into_inner); //~ guard-across-await
        tick().await;
        let _ = guard.len();
    }

    async fn unpacked_by_a_match(m: &Mutex<Vec<u64>>) {
        let guard = match m.lock() { //~ guard-across-await
            Ok(guard) => guard,
            Err(poison) => poison.into_inner(),
        };
        tick().await;
        let _ = guard.len();
    }

    async fn unpacked_by_let_else(m: &Mutex<Vec<u64>>) {
        let Ok(guard) = m.lock() else { //~ guard-across-await
            return;
        };
        tick().await;
        let _ = guard.len();
    }

    async fn with_the_question_mark(m: &Mutex<Vec<u64>>) -> Result<usize, String> {
        let guard = m.lock().map_err(|poison| poison.to_string())?; //~ guard-across-await
        tick().await;
        Ok(guard.len())
    }

    async fn a_reference_extends_the_temporary(m: &Mutex<Vec<u64>>) {
        let numbers = &mut *m.lock().unwrap(); //~ guard-across-await
        tick().await;
        numbers.push(1);
    }

    async fn a_reference_to_an_element_extends_it_too(m: &Mutex<Vec<u64>>) {
        let first = &m.lock().unwrap()[0]; //~ guard-across-await
        tick().await;
        let _ = *first;
    }

    async fn a_reference_to_a_result_does_not(m: &Mutex<Vec<u64>>) {
        let size = &m.lock().unwrap().len();
        tick().await;
        let _ = *size;
    }
}

/// A guard that changes hands.
mod moves {
    use super::{take, tick};
    use std::sync::{Mutex, MutexGuard};

    struct Held<'a> {
        guard: MutexGuard<'a, Vec<u64>>,
        _size: usize,
    }

    fn consume(guard: MutexGuard<'_, Vec<u64>>) -> usize {
        guard.len()
    }

    fn look(guard: &MutexGuard<'_, Vec<u64>>) -> usize {
        guard.len()
    }

    async fn into_a_call(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap();
        let size = consume(guard);
        tick().await;
        let _ = size;
    }

    async fn only_lent_to_a_call(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        let size = look(&guard);
        tick().await;
        let _ = size;
    }

    async fn into_a_struct(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        let held = Held { guard, _size: 0 };
        tick().await;
        let _ = held.guard.len();
    }

    async fn into_a_struct_that_is_dropped(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap();
        let held = Held { _size: guard.len(), guard };
        drop(held);
        tick().await;
    }

    async fn out_of_a_struct_and_dropped(m: &Mutex<Vec<u64>>) {
        let held = Held { guard: m.lock().unwrap(), _size: 0 };
        drop(held.guard);
        tick().await;
    }

    async fn into_an_option_and_taken(m: &Mutex<Vec<u64>>) {
        let mut slot = Some(m.lock().unwrap());
        slot.take();
        tick().await;
    }

    async fn into_an_option_that_is_emptied(m: &Mutex<Vec<u64>>) {
        let mut slot = Some(m.lock().unwrap());
        if let Some(guard) = slot.as_mut() {
            guard.push(1);
        }
        slot = None;
        tick().await;
        drop(slot);
    }

    async fn taken_from_the_option_but_kept(m: &Mutex<Vec<u64>>) {
        let mut slot = Some(m.lock().unwrap()); //~ guard-across-await
        let guard = slot.take();
        tick().await;
        drop(guard);
    }

    async fn into_a_tuple(m: &Mutex<Vec<u64>>) {
        let (guard, size) = (m.lock().unwrap(), 1); //~ guard-across-await
        tick().await;
        let _ = guard.len() + size;
    }

    #[allow(let_underscore_lock)]
    async fn a_part_of_a_tuple_that_nobody_binds(m: &Mutex<Vec<u64>>) {
        let (_, size) = (m.lock().unwrap(), 1);
        tick().await;
        let _ = size;
    }

    async fn into_a_vector(m: &Mutex<Vec<u64>>) {
        let mut all = Vec::new();
        all.push(m.lock().unwrap()); //~ guard-across-await
        tick().await;
        all.clear();
    }

    async fn into_a_vector_that_is_cleared(m: &Mutex<Vec<u64>>) {
        let mut all = Vec::new();
        all.push(m.lock().unwrap());
        drop(all);
        tick().await;
    }

    async fn out_of_a_loop(m: &Mutex<Vec<u64>>) {
        let mut tries = 0;
        let guard = loop {
            let guard = m.lock().unwrap(); //~ guard-across-await
            tries += 1;
            if !guard.is_empty() || tries > 2 {
                break guard;
            }
        };
        tick().await;
        let _ = guard.len();
    }

    async fn into_an_async_block_that_is_awaited(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        let work = async move {
            tick().await;
            guard.len()
        };
        work.await;
    }

    async fn used_up_by_the_async_block_before_it_waits(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap();
        let work = async move {
            drop(guard);
            tick().await;
        };
        work.await;
    }

    async fn into_a_closure(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        let size = move || guard.len();
        tick().await;
        size();
    }

    // The guard that comes in as a parameter is held here, not where it was handed over.
    async fn holds_a_parameter(guard: MutexGuard<'_, Vec<u64>>) { //~ guard-across-await
        tick().await;
        let _ = guard.len();
    }

    async fn frees_a_parameter(guard: MutexGuard<'_, Vec<u64>>) {
        let numbers = guard.clone();
        drop(guard);
        take(numbers).await;
    }

    async fn into_an_awaited_call_that_frees_it(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap();
        frees_a_parameter(guard).await;
    }
}

/// Guards without a name live to the end of the statement.
mod temporaries {
    use super::{one, sum, take, tick};
    use std::sync::Mutex;

    async fn only_the_value_survives(m: &Mutex<Vec<u64>>) {
        let copy = m.lock().unwrap().clone();
        m.lock().unwrap().push(1);
        let size = m.lock().map(|guard| guard.len()).unwrap_or(0);
        tick().await;
        drop((copy, size));
    }

    async fn in_an_argument_of_the_awaited_call(m: &Mutex<Vec<u64>>) {
        take(m.lock().unwrap().clone()).await; //~ guard-across-await
    }

    async fn the_future_is_made_first(m: &Mutex<Vec<u64>>) {
        let work = take(m.lock().unwrap().clone());
        work.await;
    }

    async fn in_the_tail_of_the_function(m: &Mutex<Vec<u64>>) {
        take(m.lock().unwrap().clone()).await //~ guard-across-await
    }

    async fn before_the_await_in_one_call(m: &Mutex<Vec<u64>>) {
        let _total = sum(m.lock().unwrap().len() as u64, one().await); //~ guard-across-await
    }

    async fn after_the_await_in_one_call(m: &Mutex<Vec<u64>>) {
        let _total = sum(one().await, m.lock().unwrap().len() as u64);
    }

    async fn as_the_receiver_of_a_method(m: &Mutex<Vec<u64>>) {
        m.lock().unwrap().push(one().await); //~ guard-across-await
    }

    async fn on_the_left_of_an_assignment(m: &Mutex<Vec<u64>>) {
        *m.lock().unwrap() = vec![one().await];
        m.lock().unwrap()[0] += one().await;
    }

    async fn with_a_value_to_fall_back_on(m: &Mutex<Vec<u64>>) {
        let _first = m.lock().unwrap().first().copied().unwrap_or(one().await); //~ guard-across-await
    }

    async fn both_sides_of_a_lazy_operator_end_early(m: &Mutex<Vec<u64>>) {
        let _both = m.lock().unwrap().is_empty() && one().await == 1;
        let _any = !m.lock().unwrap().is_empty() || one().await == 1;
    }

    async fn over_several_lines(m: &Mutex<Vec<u64>>) {
        let numbers = m;
        take(
            numbers
                .lock() //~ guard-across-await
                .unwrap()
                .iter()
                .map(|n| n + 1)
                .collect(),
        )
        .await;
    }

    async fn in_the_tail_of_a_block(m: &Mutex<Vec<u64>>) {
        take({ m.lock().unwrap().clone() }).await; //~ guard-across-await
    }

    async fn behind_a_name_in_the_block(m: &Mutex<Vec<u64>>) {
        take({
            let copy = m.lock().unwrap().clone();
            copy
        })
        .await;
    }

    // Arms and branches end their temporaries themselves, in this edition too.
    async fn in_an_arm_or_branch_of_an_argument(m: &Mutex<Vec<u64>>, flag: bool) {
        let _a = sum(match flag { true => m.lock().unwrap().len() as u64, false => 0 }, one().await);
        let _b = sum(if flag { m.lock().unwrap().len() as u64 } else { 0 }, one().await);
    }

    async fn in_the_tail_of_a_loop_body(m: &Mutex<Vec<u64>>) {
        let _n = sum(loop { break m.lock().unwrap().len() as u64 }, one().await);
    }

    async fn in_the_tail_of_an_unsafe_block(m: &Mutex<Vec<u64>>) {
        #[allow(unused_unsafe)]
        take(unsafe { m.lock().unwrap().clone() }).await; //~ guard-across-await
    }

    async fn in_the_condition_of_a_value(m: &Mutex<Vec<u64>>) {
        let _n = if m.lock().unwrap().is_empty() { one().await } else { 0 };
    }
}

/// Scrutinees keep their temporaries for the whole body; this file is edition 2021.
mod scrutinees {
    use super::{one, tick};
    use std::sync::Mutex;

    async fn of_a_match(m: &Mutex<Vec<u64>>) {
        match m.lock().unwrap().first().cloned() { //~ guard-across-await
            Some(_) => tick().await,
            None => {}
        }
    }

    async fn of_a_match_in_a_block(m: &Mutex<Vec<u64>>) {
        match { let first = m.lock().unwrap().first().cloned(); first } {
            Some(_) => tick().await,
            None => {}
        }
    }

    async fn of_a_match_whose_arm_binds_nothing(m: &Mutex<Vec<u64>>) {
        match m.lock() { //~ guard-across-await
            Ok(_) => tick().await,
            Err(_) => {}
        }
    }

    async fn of_a_match_that_drops_it(m: &Mutex<Vec<u64>>) {
        match m.lock() {
            Ok(guard) => {
                drop(guard);
                tick().await;
            }
            Err(_) => {}
        }
    }

    async fn the_guard_of_a_match_arm(m: &Mutex<Vec<u64>>, flag: bool) {
        match flag {
            true if m.lock().unwrap().is_empty() => tick().await,
            _ => tick().await,
        }
    }

    async fn of_an_if_let(m: &Mutex<Vec<u64>>) {
        if let Ok(_guard) = m.try_lock() { //~ guard-across-await
            tick().await;
        }
    }

    async fn of_an_if_let_that_drops_it(m: &Mutex<Vec<u64>>) {
        if let Ok(mut guard) = m.try_lock() {
            guard.push(1);
            drop(guard);
            tick().await;
        }
    }

    async fn of_an_if_let_seen_from_its_else(m: &Mutex<Vec<u64>>) {
        if let Some(9) = m.lock().unwrap().first() { //~ guard-across-await
        } else {
            tick().await;
        }
    }

    async fn of_an_if_let_seen_from_a_later_branch(m: &Mutex<Vec<u64>>, flag: bool) {
        if let Some(9) = m.lock().unwrap().first() { //~ guard-across-await
        } else if flag {
            tick().await;
        }
    }

    async fn of_an_if_let_that_is_over(m: &Mutex<Vec<u64>>) {
        if let Some(first) = m.lock().unwrap().first_mut() {
            *first += 1;
        }
        tick().await;
    }

    async fn of_an_if_let_as_a_value(m: &Mutex<Vec<u64>>) {
        let first = if let Some(first) = m.lock().unwrap().first() { *first } else { 0 };
        tick().await;
        let _ = first;
    }

    async fn of_a_plain_if(m: &Mutex<Vec<u64>>) {
        if m.try_lock().is_ok() {
            tick().await;
        } else {
            tick().await;
        }
    }

    async fn of_a_plain_while(m: &Mutex<Vec<u64>>) {
        while m.lock().unwrap().pop().is_some() {
            tick().await;
        }
    }

    async fn of_a_while_let(m: &Mutex<Vec<u64>>) {
        while let Some(_n) = m.lock().unwrap().pop() { //~ guard-across-await
            tick().await;
        }
    }

    async fn of_a_while_let_in_a_bare_block(m: &Mutex<Vec<u64>>) {
        while let Some(_n) = { m.lock().unwrap().pop() } { //~ guard-across-await
            tick().await;
        }
    }

    async fn of_a_while_let_behind_a_name(m: &Mutex<Vec<u64>>) {
        while let Some(_n) = { let last = m.lock().unwrap().pop(); last } {
            tick().await;
        }
    }

    async fn of_a_for(m: &Mutex<Vec<u64>>) {
        for _n in m.lock().unwrap().clone() { //~ guard-across-await
            tick().await;
        }
    }

    async fn of_a_for_over_a_range(m: &Mutex<Vec<u64>>) {
        for _n in 0..m.lock().unwrap().len() { //~ guard-across-await
            tick().await;
        }
    }

    async fn of_a_let_else(m: &Mutex<Vec<u64>>) {
        let Some(_last) = m.lock().unwrap().pop() else {
            return tick().await;
        };
        tick().await;
    }

    async fn the_await_is_in_the_scrutinee(m: &Mutex<Vec<u64>>) {
        match one().await {
            1 => m.lock().unwrap().clear(),
            _ => drop(m.lock()),
        }
    }
}

/// Some paths free the guard, others do not.
mod branches {
    use super::tick;
    use std::sync::Mutex;

    async fn dropped_on_one(m: &Mutex<Vec<u64>>, flag: bool) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        if flag {
            drop(guard);
        }
        tick().await;
    }

    async fn dropped_on_both(m: &Mutex<Vec<u64>>, flag: bool) {
        let guard = m.lock().unwrap();
        match flag {
            true => drop(guard),
            false => {
                let _size = guard.len();
                drop(guard);
            }
        }
        tick().await;
    }

    async fn dropped_on_the_one_that_waits(m: &Mutex<Vec<u64>>, flag: bool) {
        let mut guard = m.lock().unwrap();
        if flag {
            drop(guard);
            tick().await;
        } else {
            guard.push(1);
        }
    }

    async fn the_others_return(m: &Mutex<Vec<u64>>, flag: bool) -> usize {
        let guard = m.lock().unwrap();
        if flag {
            return guard.len();
        }
        drop(guard);
        tick().await;
        0
    }

    async fn returns_an_await_under_the_lock(m: &Mutex<Vec<u64>>, flag: bool) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        if flag {
            return tick().await;
        }
        drop(guard);
    }

    async fn taken_on_one(m: &Mutex<Vec<u64>>, flag: bool) {
        let guard = if flag { Some(m.lock().unwrap()) } else { None }; //~ guard-across-await
        tick().await;
        drop(guard);
    }

    async fn dropped_in_a_loop_that_leaves(m: &Mutex<Vec<u64>>, flag: bool) {
        let guard = m.lock().unwrap();
        loop {
            if flag {
                drop(guard);
                break;
            }
            drop(guard);
            return;
        }
        tick().await;
    }

    async fn dropped_before_each_await_of_a_loop(m: &Mutex<Vec<u64>>) {
        for _ in 0..2 {
            let guard = m.lock().unwrap();
            if guard.is_empty() {
                continue;
            }
            drop(guard);
            tick().await;
        }
    }

    async fn kept_for_the_next_turn(m: &Mutex<Vec<u64>>) {
        let mut kept = None;
        for turn in 0..2 {
            tick().await;
            if turn == 0 {
                kept = Some(m.lock().unwrap()); //~ guard-across-await
            }
        }
        drop(kept);
    }

    async fn a_labelled_block_skips_the_drop(m: &Mutex<Vec<u64>>, flag: bool) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        'early: {
            if flag {
                break 'early;
            }
            drop(guard);
        }
        tick().await;
    }

    async fn no_await_on_the_way(m: &Mutex<Vec<u64>>, flag: bool) {
        tick().await;
        if flag {
            let guard = m.lock().unwrap();
            let _work = async { tick().await };
            let _size = guard.len();
        } else {
            tick().await;
        }
        tick().await;
    }
}

/// Awaits and guards inside macros.
mod macros {
    use super::{one, take, tick};
    use std::sync::Mutex;

    async fn an_await_in_format(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        let _text = format!("{} {}", guard.len(), one().await);
    }

    async fn both_in_format(m: &Mutex<Vec<u64>>) {
        println!("{:?} {}", m.lock().unwrap(), one().await); //~ guard-across-await
    }

    async fn the_await_comes_first_in_format(m: &Mutex<Vec<u64>>) {
        println!("{} {:?}", one().await, m.lock().unwrap());
        tick().await;
    }

    async fn in_tracing(m: &Mutex<Vec<u64>>) {
        tracing::info!(size = m.lock().unwrap().len(), "counted");
        tick().await;
    }

    async fn both_in_an_assertion(m: &Mutex<Vec<u64>>) {
        assert_ne!(m.lock().unwrap().len() as u64, one().await + 8); //~ guard-across-await
    }

    async fn in_an_assertion_before_the_await(m: &Mutex<Vec<u64>>) {
        assert!(m.lock().unwrap().len() < 100, "too many: {}", m.lock().unwrap().len());
        tick().await;
    }

    async fn both_in_a_vec(m: &Mutex<Vec<u64>>) {
        let _both = vec![m.lock().unwrap().len() as u64, one().await]; //~ guard-across-await
    }

    async fn in_a_select_handler(m: &Mutex<Vec<u64>>) {
        tokio::select! {
            _ = tick() => {
                let guard = m.lock().unwrap(); //~ guard-across-await
                tick().await;
                drop(guard);
            }
            _ = std::future::pending::<()>() => {}
        }
    }

    async fn in_a_select_handler_and_freed(m: &Mutex<Vec<u64>>) {
        tokio::select! {
            _ = tick() => m.lock().unwrap().clear(),
            _ = one() => {
                m.lock().unwrap().clear();
                tick().await;
            }
        }
        tick().await;
    }

    async fn around_a_select(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        tokio::select! {
            _ = tick() => {}
            _ = one() => {}
        }
        drop(guard);
    }

    // The macro binds the futures first, which ends the temporaries of their arguments.
    async fn in_an_argument_of_a_select_arm(m: &Mutex<Vec<u64>>) {
        tokio::select! {
            _ = take(m.lock().unwrap().clone()) => {}
            _ = one() => {}
        }
    }

    async fn in_an_argument_of_join(m: &Mutex<Vec<u64>>) {
        tokio::join!(take(m.lock().unwrap().clone()), tick());
        futures::join!(take(m.lock().unwrap().clone()), tick());
    }

    async fn around_a_join(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap(); //~ guard-across-await
        tokio::join!(take(guard.clone()), tick());
    }

    async fn inside_a_block_given_to_join(m: &Mutex<Vec<u64>>) {
        tokio::join!(tick(), async {
            let guard = m.lock().unwrap(); //~ guard-across-await
            tick().await;
            drop(guard);
        });
    }

    macro_rules! locked {
        ($m:expr) => {
            $m.lock().unwrap()
        };
    }

    async fn in_the_body_of_our_own_macro(m: &Mutex<Vec<u64>>) {
        let guard = locked!(m); //~ missed: guard-across-await -- bodies of `macro_rules!` are not expanded
        tick().await;
        drop(guard);
    }
}

/// Which body does the guard live in, and which the await?
mod bodies {
    use super::{one, take, tick};
    use std::sync::{Arc, Mutex};

    async fn a_closure_has_its_own(m: &Mutex<Vec<u64>>, flag: bool) {
        let size = || {
            let guard = m.lock().unwrap();
            guard.len()
        };
        if flag {
            size();
        }
        tick().await;
        Some(1).map(|n| n + m.lock().unwrap().len());
        tick().await;
    }

    async fn an_async_block_has_its_own(m: &Mutex<Vec<u64>>) {
        let work = async {
            let guard = m.lock().unwrap(); //~ guard-across-await
            tick().await;
            guard.len()
        };
        work.await;
    }

    async fn an_async_closure_has_its_own(m: &Mutex<Vec<u64>>) {
        let work = async |n: u64| {
            m.lock().unwrap().push(n);
            tick().await;
            let guard = m.lock().unwrap(); //~ guard-across-await
            tick().await;
            guard.len()
        };
        work(1).await;
    }

    async fn the_block_is_awaited_after_the_guard(m: &Mutex<Vec<u64>>) {
        let guard = m.lock().unwrap();
        let work = async { tick().await };
        drop(guard);
        work.await;
    }

    async fn the_block_is_spawned_not_awaited(m: Arc<Mutex<Vec<u64>>>) {
        let guard = m.lock().unwrap();
        tokio::spawn(async { tick().await });
        let _size = guard.len();
    }

    fn sync_code_awaits_nothing(m: &Mutex<Vec<u64>>) -> impl std::future::Future<Output = ()> {
        let guard = m.lock().unwrap();
        let numbers = guard.clone();
        take(numbers)
    }

    async fn a_thread_has_its_own(m: Arc<Mutex<Vec<u64>>>) {
        let other = m.clone();
        let done = tokio::task::spawn_blocking(move || {
            let mut guard = other.lock().unwrap();
            guard.push(1);
        });
        let _ = done.await;
        one().await;
    }

    fn in_a_stream(m: Arc<Mutex<Vec<u64>>>) -> impl futures::Stream<Item = u64> {
        async_stream::stream! {
            let guard = m.lock().unwrap(); //~ guard-across-await
            let more = one().await;
            yield guard.len() as u64 + more;
        }
    }
}

/// Where the lock comes from.
mod origins {
    use super::tick;
    use std::collections::HashMap;
    use std::ops::Deref;
    use std::sync::{Arc, LazyLock, Mutex, MutexGuard, RwLock};

    type Shared = Arc<Mutex<Vec<u64>>>;

    static ALL: LazyLock<Mutex<Vec<u64>>> = LazyLock::new(Default::default);

    struct State {
        numbers: Mutex<Vec<u64>>,
        shared: Shared,
        rooms: HashMap<String, Arc<RwLock<u64>>>,
    }

    impl State {
        fn numbers(&self) -> MutexGuard<'_, Vec<u64>> {
            self.numbers.lock().unwrap()
        }

        fn size(&self) -> usize {
            self.numbers().len()
        }

        async fn in_fields(&self) {
            let numbers = self.numbers.lock().unwrap(); //~ guard-across-await
            tick().await;
            drop(numbers);
            let shared = self.shared.lock().unwrap(); //~ guard-across-await
            tick().await;
            drop(shared);
        }

        async fn in_a_map(&self, name: &str) {
            if let Some(room) = self.rooms.get(name) {
                tick().await;
                let room = room.read().unwrap(); //~ guard-across-await
                tick().await;
                let _ = *room;
            }
        }

        async fn from_a_helper(&self) {
            let numbers = self.numbers(); //~ guard-across-await
            tick().await;
            drop(numbers);
            let size = self.size();
            tick().await;
            let _ = size;
        }
    }

    async fn in_a_static() {
        let all = ALL.lock().unwrap(); //~ guard-across-await
        tick().await;
        drop(all);
    }

    async fn behind_a_local_arc() {
        let shared: Shared = Shared::default();
        let other = Arc::clone(&shared);
        let guard = other.lock().unwrap(); //~ guard-across-await
        tick().await;
        drop(guard);
    }

    struct Wrapper(Shared);

    impl Deref for Wrapper {
        type Target = Mutex<Vec<u64>>;

        fn deref(&self) -> &Mutex<Vec<u64>> {
            &self.0
        }
    }

    async fn behind_deref(wrapper: &Wrapper) {
        let guard = wrapper.lock().unwrap(); //~ guard-across-await
        tick().await;
        drop(guard);
    }

    struct Txn<'a> {
        numbers: MutexGuard<'a, Vec<u64>>,
    }

    impl State {
        fn begin(&self) -> Txn<'_> {
            Txn { numbers: self.numbers() }
        }
    }

    async fn inside_a_struct_from_a_helper(state: &State) {
        let txn = state.begin(); //~ guard-across-await
        tick().await;
        let _ = txn.numbers.len();
    }

    impl State {
        fn filled(&self) -> Option<MutexGuard<'_, Vec<u64>>> {
            let numbers = self.numbers.lock().unwrap();
            (!numbers.is_empty()).then_some(numbers)
        }
    }

    async fn inside_an_option_from_a_helper(state: &State) -> usize {
        let Some(numbers) = state.filled() else { //~ guard-across-await
            return 0;
        };
        tick().await;
        numbers.len()
    }

    trait Locked {
        fn locked(&self) -> MutexGuard<'_, Vec<u64>>;
    }

    async fn from_a_trait_method<T: Locked>(state: &T) {
        let guard = state.locked(); //~ guard-across-await
        tick().await;
        drop(guard);
    }

    async fn called_by_its_path(m: &Mutex<Vec<u64>>) {
        let guard = Mutex::lock(m).unwrap(); //~ guard-across-await
        tick().await;
        drop(guard);
    }

    async fn a_type_parameter<T: Clone>(m: &std::sync::Mutex<T>) -> T {
        let guard = m.lock().unwrap(); //~ guard-across-await
        tick().await;
        guard.clone()
    }
}

/// Other locks of threads.
mod other_locks {
    use super::{take, tick};
    use parking_lot as pl;
    use std::sync::{Arc, Condvar, Mutex, RwLock};

    async fn read_and_write(lock: &RwLock<Vec<u64>>) {
        let reader = lock.read().unwrap(); //~ guard-across-await
        tick().await;
        drop(reader);
        lock.write().unwrap().push(1);
        tick().await;
    }

    async fn a_writer_in_a_scrutinee(lock: &RwLock<Vec<u64>>) {
        if let Some(_n) = lock.write().unwrap().pop() { //~ guard-across-await
            tick().await;
        }
    }

    async fn back_from_a_condvar(m: &Mutex<Vec<u64>>, ready: &Condvar) {
        let numbers = ready.wait(m.lock().unwrap()).unwrap(); //~ guard-across-await
        tick().await;
        drop(numbers);
    }

    async fn without_poison(m: &pl::Mutex<Vec<u64>>) {
        let guard = m.lock(); //~ guard-across-await
        tick().await;
        drop(guard);
        let copy = m.lock().clone();
        take(copy).await;
    }

    async fn without_poison_in_an_argument(m: &pl::Mutex<Vec<u64>>) {
        take(m.lock().clone()).await; //~ guard-across-await
    }

    async fn without_poison_in_an_option(m: &pl::Mutex<Vec<u64>>) {
        if let Some(mut guard) = m.try_lock() { //~ guard-across-await
            tick().await;
            guard.push(1);
        }
    }

    async fn mapped(m: &pl::Mutex<Vec<u64>>) {
        let numbers = pl::MutexGuard::map(m.lock(), |numbers| &mut numbers[..]); //~ guard-across-await
        tick().await;
        drop(numbers);
    }

    async fn downgraded(lock: &pl::RwLock<Vec<u64>>) {
        let writer = lock.write(); //~ guard-across-await
        let reader = pl::RwLockWriteGuard::downgrade(writer);
        tick().await;
        drop(reader);
    }

    async fn owned(m: Arc<pl::Mutex<Vec<u64>>>) {
        let guard = m.lock_arc(); //~ guard-across-await
        tick().await;
        drop(guard);
    }
}

/// Maps that lock inside.
mod maps {
    use super::{one, take, tick};
    use dashmap::mapref::one::Ref;
    use dashmap::{DashMap, DashSet};
    use std::collections::HashMap;

    async fn a_reference(map: &DashMap<u64, u64>) {
        let found = map.get(&1); //~ guard-across-await
        tick().await;
        drop(found);
    }

    async fn a_mutable_reference(map: &DashMap<u64, u64>) {
        if let Some(mut found) = map.get_mut(&1) { //~ guard-across-await
            *found = one().await;
        }
    }

    async fn copied_out(map: &DashMap<u64, u64>) {
        let found = map.get(&1).map(|found| *found);
        tick().await;
        if let Some(found) = found {
            take(vec![found]).await;
        }
    }

    async fn dereferenced_in_an_argument(map: &DashMap<u64, u64>) {
        take(vec![*map.get(&1).unwrap()]).await; //~ guard-across-await
    }

    async fn an_entry(map: &DashMap<u64, u64>) {
        let mut count = map.entry(1).or_insert(0); //~ guard-across-await
        tick().await;
        *count += 1;
    }

    async fn an_entry_in_a_statement(map: &DashMap<u64, u64>) {
        *map.entry(1).or_insert(0) += 1;
        map.insert(2, 2);
        tick().await;
    }

    async fn an_iterator(map: &DashMap<u64, u64>) {
        for pair in map.iter() { //~ guard-across-await
            take(vec![*pair.value()]).await;
        }
    }

    async fn an_iterator_by_reference(map: &DashMap<u64, u64>) {
        for pair in map { //~ guard-across-await
            take(vec![*pair.value()]).await;
        }
    }

    async fn collected_first(map: &DashMap<u64, u64>) {
        let values: Vec<u64> = map.iter().map(|pair| *pair.value()).collect();
        for value in values {
            take(vec![value]).await;
        }
    }

    async fn a_set(set: &DashSet<u64>) {
        for n in set.iter() { //~ guard-across-await
            take(vec![*n]).await;
        }
        if set.contains(&1) {
            tick().await;
        }
    }

    struct Sessions {
        open: DashMap<u64, String>,
    }

    impl Sessions {
        fn find(&self, id: u64) -> Option<Ref<'_, u64, String>> {
            self.open.get(&id)
        }

        async fn from_a_helper(&self) -> Option<usize> {
            let session = self.find(1)?; //~ guard-across-await
            tick().await;
            Some(session.len())
        }
    }

    async fn maps_that_do_not_lock(map: &mut HashMap<u64, u64>) {
        if let Some(found) = map.get_mut(&1) {
            *found = one().await;
        }
        *map.entry(1).or_insert(0) += one().await;
    }
}

/// `watch` lends its value under a lock.
mod watches {
    use super::{take, tick};
    use tokio::sync::watch;

    async fn borrowed(rx: &watch::Receiver<Vec<u64>>) {
        let now = rx.borrow(); //~ guard-across-await
        tick().await;
        drop(now);
    }

    async fn cloned_in_the_argument(rx: &mut watch::Receiver<Vec<u64>>) {
        take(rx.borrow_and_update().clone()).await; //~ guard-across-await
    }

    async fn cloned_before(rx: &mut watch::Receiver<Vec<u64>>) {
        let now = rx.borrow_and_update().clone();
        take(now).await;
    }

    async fn in_a_scrutinee(rx: &watch::Receiver<Vec<u64>>) {
        match rx.borrow().first() { //~ guard-across-await
            Some(_) => tick().await,
            None => {}
        }
    }

    async fn in_a_condition(rx: &mut watch::Receiver<Vec<u64>>) {
        while rx.borrow_and_update().is_empty() {
            if rx.changed().await.is_err() {
                return;
            }
        }
    }

    async fn waited_for(rx: &mut watch::Receiver<Vec<u64>>) {
        let _ = rx.wait_for(|now| now.len() < 9).await;
        tick().await;
        if let Ok(now) = rx.wait_for(|now| now.len() < 9).await { //~ guard-across-await
            take(now.clone()).await;
        }
    }

    async fn of_the_sender(tx: &watch::Sender<Vec<u64>>) {
        let size = tx.borrow().len();
        tick().await;
        let _ = size;
    }
}

/// Things that only sound like it.
mod homonyms {
    use super::tick;
    use tokio::sync::{Mutex, RwLock};

    async fn async_locks_have_a_rule_of_their_own(m: &Mutex<Vec<u64>>, lock: &RwLock<Vec<u64>>) {
        let a = m.lock().await;
        let b = lock.read().await;
        tick().await;
        drop((a, b));
    }

    struct Door {
        open: bool,
    }

    struct Key;

    impl Door {
        fn lock(&self) -> Result<Key, ()> {
            if self.open { Ok(Key) } else { Err(()) }
        }

        fn read(&self) -> Key {
            Key
        }

        fn get(&self, _: &u64) -> Option<Key> {
            Some(Key)
        }
    }

    async fn doors(door: &Door) -> Result<(), ()> {
        let key = door.lock()?;
        let other = door.read();
        if let Some(_third) = door.get(&1) {
            tick().await;
        }
        tick().await;
        drop((key, other));
        Ok(())
    }

    async fn a_field_called_lock(guards: &[String]) {
        let guard = guards.first();
        tick().await;
        let _ = guard;
    }
}

async fn an_option_that_is_full_for_sure(a: &std::sync::Mutex<u64>, b: &std::sync::Mutex<u64>) {
    let mut kept = Some(a.lock().unwrap()); //~ guard-across-await
    kept.get_or_insert(b.lock().unwrap()); //~ false: guard-across-await -- that there is a value is not known for sure
    tick().await;
    drop(kept);
}
