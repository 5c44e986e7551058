//! # split-transaction
//!
//! One account is debited, an await later the other one is credited. When the future is dropped in
//! between, the money is gone.
//!
//! ## What it is
//!
//! Two awaited calls make one change together: `debit` and `credit`, `withdraw` and `deposit`, two writing
//! statements to a database. No transaction makes them one, and the future may be dropped between them.
//!
//! ## Why it bites
//!
//! An error after the first step is seen, and can be answered. A dropped future is not: no code runs
//! after the await at which a timeout, a `select!` or a lost client ends it.
//!
//! ## Use instead
//!
//! - A transaction: what is not committed is rolled back.
//! - Await first all that the change needs (locks, permits, connections), then change both, without an await.
//! - Run the change in a task (`tokio::spawn`) and await its handle: who drops the caller does not drop it.
//!
//! ## Known limits
//!
//! Only names that say opposite things and statements of known database clients are recognised, in one body.
//! A body that commits or passes on a transaction is left alone.

use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{sleep, timeout};

#[derive(Default)]
pub struct Account {
    pub balance: Mutex<i64>,
}

impl Account {
    pub async fn debit(&self, amount: i64) {
        sleep(Duration::from_millis(10)).await;
        *self.balance.lock().await -= amount;
    }

    pub async fn credit(&self, amount: i64) {
        sleep(Duration::from_millis(10)).await;
        *self.balance.lock().await += amount;
    }
}

/// Bad: with 15 ms of patience, the money leaves one account and never comes to the other.
pub async fn transfer(from: &Account, to: &Account, amount: i64) {
    from.debit(amount).await; //~ split-transaction: "`credit` never happens"
    to.credit(amount).await; //~ note: the other half
}

pub async fn hurried(from: &Account, to: &Account, amount: i64) -> bool {
    timeout(Duration::from_millis(15), transfer(from, to, amount)).await.is_ok()
}

/// Good: both locks first, then both changes, and no await between them.
pub async fn transfer_at_once(from: &Account, to: &Account, amount: i64) {
    sleep(Duration::from_millis(20)).await;
    let mut source = from.balance.lock().await;
    let mut target = to.balance.lock().await;
    *source -= amount;
    *target += amount;
}

pub async fn hurried_well(from: &Account, to: &Account, amount: i64) -> bool {
    timeout(Duration::from_millis(15), transfer_at_once(from, to, amount)).await.is_ok()
}

// ---- edge cases: tests only --------------------------------------------

mod names {
    use super::*;

    pub struct Store;

    impl Store {
        pub async fn withdraw_coins(&self, _: u64) {}
        pub async fn deposit_coins(&self, _: u64) {}
        pub async fn deposit_notes(&self, _: u64) {}
        pub async fn get(&self, _: u64) -> u64 {
            0
        }
        pub async fn begin(&self) {}
        pub async fn commit(&self) {}
    }

    pub async fn in_longer_names(store: &Store) {
        store.withdraw_coins(1).await; //~ split-transaction
        store.deposit_coins(1).await;
    }

    pub async fn of_other_things(store: &Store) {
        store.withdraw_coins(1).await;
        store.deposit_notes(1).await;
    }

    pub async fn reads(store: &Store) -> u64 {
        store.get(1).await + store.get(2).await
    }

    pub async fn the_other_way_round(store: &Store) {
        store.deposit_coins(1).await; //~ missed: split-transaction -- the first half of a pair is taken to come first
        store.withdraw_coins(1).await;
    }

    pub async fn one_or_the_other(store: &Store, out: bool) {
        if out {
            store.withdraw_coins(1).await;
        } else {
            store.deposit_coins(1).await;
        }
    }

    pub async fn in_a_transaction(store: &Store) {
        store.begin().await;
        store.withdraw_coins(1).await;
        store.deposit_coins(1).await;
        store.commit().await;
    }

    pub async fn in_a_task(store: std::sync::Arc<Store>) {
        let done = tokio::spawn(async move {
            store.withdraw_coins(1).await;
            store.deposit_coins(1).await;
        });
        let _ = done.await;
    }

    pub async fn its_own() {
        let store = Store;
        store.withdraw_coins(1).await;
        store.deposit_coins(1).await;
    }

    async fn withdraw(_: &Store, _: u64) {}
    async fn deposit(_: &Store, _: u64) {}

    pub async fn by_functions(store: &Store) {
        withdraw(store, 1).await; //~ split-transaction: "`deposit` never happens"
        deposit(store, 1).await;
    }

    async fn private(store: &Store) {
        withdraw(store, 1).await; //~ low: split-transaction
        deposit(store, 1).await;
    }
}

mod databases {
    use tokio_postgres::{Client, Error, Transaction};

    pub async fn two_statements(client: &Client, order: i64) -> Result<(), Error> {
        client.execute("INSERT INTO orders (id) VALUES ($1)", &[&order]).await?; //~ split-transaction
        client.execute("UPDATE stock SET left = left - 1 WHERE item = $1", &[&order]).await?;
        Ok(())
    }

    pub async fn one_statement(client: &Client, order: i64) -> Result<u64, Error> {
        client.execute("SELECT set_config('a', 'b', false)", &[]).await?;
        client.execute("INSERT INTO orders (id) VALUES ($1)", &[&order]).await
    }

    pub async fn in_a_transaction(client: &mut Client, order: i64) -> Result<(), Error> {
        let change = client.transaction().await?;
        change.execute("INSERT INTO orders (id) VALUES ($1)", &[&order]).await?;
        change.execute("UPDATE stock SET left = left - 1 WHERE item = $1", &[&order]).await?;
        change.commit().await
    }

    pub async fn in_the_callers(change: &Transaction<'_>, order: i64) -> Result<(), Error> {
        change.execute("INSERT INTO orders (id) VALUES ($1)", &[&order]).await?;
        change.execute("UPDATE stock SET left = left - 1 WHERE item = $1", &[&order]).await?;
        Ok(())
    }
}
