//! # raii-across-await
//!
//! A connection of a pool that is held while something else is awaited is missing in the pool. A context
//! that is bound to the thread follows the thread, not the task.
//!
//! ## What it is
//!
//! Some values do their work by being alive: a pooled connection is out of the pool until it is dropped,
//! an entered span is the current one, a runtime or telemetry context stays attached. The rule follows
//! them from where they are made to where they die, and reports
//!
//! - a pooled connection, or a transaction on one, that is alive at an `.await` which does not use it or
//!   anything made from it;
//! - a context bound to the thread (`Span::enter`, `Handle::enter`, `Context::attach`, `set_default`)
//!   that is alive at any `.await`.
//!
//! ## Why it bites
//!
//! A pool has ten connections, not ten thousand. When each request holds one while it waits for a slow
//! HTTP call, ten slow calls stop everybody. When it holds one while it waits for a second one, the pool
//! runs dry in a way that never ends: each of ten tasks has one and waits for another.
//!
//! A suspended task leaves its thread to others. They log into the span that was entered, spawn into the
//! runtime, and report to the scope that the guard has set; and when the task goes on, perhaps on another
//! thread, it is outside of its own span.
//!
//! ## Use instead
//!
//! - Give the connection back before the slow part (a block around it, `drop(conn)`), and take one again
//!   when it is needed. Pass on the connection that is there, rather than take a second one.
//! - Spans: `future.instrument(span)` or `#[instrument]`; `span.in_scope(|| ..)` for a part without an await.
//! - Telemetry contexts: `future.with_context(cx)`; sentry: `future.bind_hub(hub)`; a subscriber:
//!   `future.with_subscriber(..)`; a runtime: `handle.spawn(..)`.
//!
//! ## Known limits
//!
//! - An await that uses what a query has returned counts as using the connection when the type of that
//!   is unknown or may borrow.
//! - A semaphore's permit is made to be held, and is never reported.

use std::time::Duration;

// Each of two tasks takes a connection and waits for a second one: the pool of two is empty for ever.
pub async fn copy_row<M: bb8::ManageConnection>(pool: &bb8::Pool<M>) -> bool {
    let _from = pool.get().await; //~ raii-across-await: "nobody gets a second one"
    tokio::time::sleep(Duration::from_millis(10)).await; //~ note: it is held here
    let to = pool.get().await; //~ note: it is held here
    to.is_ok()
}

// One connection at a time.
pub async fn copy_row_in_turns<M: bb8::ManageConnection>(pool: &bb8::Pool<M>) -> bool {
    let from = pool.get().await;
    drop(from);
    tokio::time::sleep(Duration::from_millis(10)).await;
    let to = pool.get().await;
    to.is_ok()
}

// Whatever this thread logs while the task sleeps is logged as part of `job`.
pub async fn traced() {
    let span = tracing::info_span!("job");
    let _entered = span.enter(); //~ raii-across-await
    tokio::time::sleep(Duration::from_millis(10)).await; //~ note: the context is still bound here
}

// The span is entered at each poll, and left after it.
pub async fn instrumented() {
    use tracing::Instrument;

    let span = tracing::info_span!("job");
    tokio::time::sleep(Duration::from_millis(10)).instrument(span).await;
}

// ---- edge cases: tests only ------------------------------------------------------------------

mod pools {
    use bb8::{ManageConnection, Pool, PooledConnection};

    pub struct Connection;

    impl Connection {
        async fn query(&mut self, _: &str) -> Vec<String> {
            Vec::new()
        }

        async fn prepare(&self, _: &str) -> Statement<'_> {
            Statement(self)
        }

        fn rows(&mut self) -> Rows<'_> {
            Rows(self)
        }
    }

    struct Statement<'a>(&'a Connection);

    impl Statement<'_> {
        async fn run(&self) {}
    }

    struct Rows<'a>(&'a mut Connection);

    impl Rows<'_> {
        async fn next(&mut self) -> Option<String> {
            None
        }
    }

    pub struct Manager;

    impl ManageConnection for Manager {
        type Connection = Connection;
        type Error = std::io::Error;

        async fn connect(&self) -> Result<Connection, std::io::Error> {
            Ok(Connection)
        }

        async fn is_valid(&self, _: &mut Connection) -> Result<(), std::io::Error> {
            Ok(())
        }

        fn has_broken(&self, _: &mut Connection) -> bool {
            false
        }
    }

    async fn fetch(_: &str) -> String {
        String::new()
    }

    async fn store(_: &mut Connection, _: &str) {}

    async fn used_at_every_await(pool: &Pool<Manager>) {
        let mut conn = pool.get().await.unwrap();
        let names = conn.query("select name from users").await;
        store(&mut conn, &names[0]).await;
        let statement = conn.prepare("delete").await;
        statement.run().await;
    }

    async fn used_through_what_borrows_it(pool: &Pool<Manager>) {
        let mut conn = pool.get().await.unwrap();
        let mut rows = conn.rows();
        while let Some(_) = rows.next().await {}
    }

    async fn never_again_after(pool: &Pool<Manager>) -> String {
        let mut conn = pool.get().await.unwrap(); //~ raii-across-await: "others wait for a connection"
        let names = conn.query("select name from users").await;
        fetch(&names[0]).await //~ note: it is held here, and not used
    }

    async fn used_again_after(pool: &Pool<Manager>, url: &str) {
        let mut conn = pool.get().await.unwrap(); //~ raii-across-await
        conn.query("select 1").await;
        let page = fetch(url).await;
        store(&mut conn, &page).await;
    }

    async fn given_back_before(pool: &Pool<Manager>, url: &str) {
        let names = {
            let mut conn = pool.get().await.unwrap();
            conn.query("select name from users").await
        };
        let page = fetch(&names[0]).await;
        let mut conn = pool.get().await.unwrap();
        store(&mut conn, &page).await;
        drop(conn);
        fetch(url).await;
    }

    async fn a_temporary(pool: &Pool<Manager>) -> String {
        let names = pool.get().await.unwrap().query("select name from users").await;
        fetch(&names[0]).await
    }

    async fn as_a_parameter(mut conn: PooledConnection<'_, Manager>, url: &str) { //~ raii-across-await: "connection from `conn`"
        let page = fetch(url).await;
        store(&mut conn, &page).await;
    }

    async fn lent_by_the_caller(conn: &mut PooledConnection<'_, Manager>, url: &str) {
        let page = fetch(url).await;
        store(conn, &page).await;
    }

    async fn a_second_one(pool: &Pool<Manager>) {
        let mut from = pool.get().await.unwrap(); //~ raii-across-await: "nobody gets a second one"
        let mut to = pool.get().await.unwrap(); //~ note: it is held here
        let names = from.query("select name from users").await;
        store(&mut to, &names[0]).await;
    }

    async fn of_two_pools(source: &Pool<Manager>, target: &Pool<Manager>) {
        let mut from = source.get().await.unwrap();
        let mut to = target.get().await.unwrap();
        let names = from.query("select name from users").await;
        store(&mut to, &names[0]).await;
        from.query("delete from users").await;
    }

    async fn together(pool: &Pool<Manager>, url: &str) {
        let mut conn = pool.get().await.unwrap();
        let (_, _) = tokio::join!(conn.query("select 1"), fetch(url));
    }

    async fn moved_on(pool: Pool<Manager>, url: &str) {
        let mut conn = pool.get_owned().await.unwrap();
        tokio::spawn(async move { conn.query("select 1").await.len() });
        fetch(url).await;
    }

    struct Session<'a> {
        conn: PooledConnection<'a, Manager>,
        user: String,
    }

    impl Session<'_> {
        async fn touch(&mut self) {
            self.conn.query("update sessions").await;
        }
    }

    impl Session<'_> {
        async fn close(mut self) {
            self.touch().await;
        }
    }

    async fn consumed(pool: &Pool<Manager>, url: &str) {
        let session = Session { conn: pool.get().await.unwrap(), user: String::new() };
        session.close().await;
        fetch(url).await;
    }

    async fn in_a_struct(pool: &Pool<Manager>) {
        let conn = pool.get().await.unwrap();
        let mut session = Session { conn, user: String::new() };
        session.touch().await;
    }

    async fn from_unknown_values(pool: &Pool<Manager>) {
        let mut conn = pool.get().await.unwrap();
        let parsed = some_crate::parse(conn.query("select name from users").await);
        parsed.send().await; //~ missed: raii-across-await -- what is unknown may borrow from the connection
    }
}

mod transactions {
    use sqlx::PgPool;

    async fn ask_the_bank(_: u64) -> bool {
        true
    }

    async fn awaits_that_use_it(pool: &PgPool) -> Result<(), sqlx::Error> {
        let mut tx = pool.begin().await?;
        sqlx::query("update accounts").execute(&mut *tx).await?;
        sqlx::query("update others").execute(&mut *tx).await?;
        tx.commit().await
    }

    async fn a_question_in_between(pool: &PgPool) -> Result<(), sqlx::Error> {
        let mut tx = pool.begin().await?; //~ raii-across-await: "the transaction from `begin`"
        sqlx::query("update accounts").execute(&mut *tx).await?;
        if ask_the_bank(7).await { //~ note: it is held here
            tx.commit().await?;
        }
        Ok(())
    }

    async fn on_a_connection_of_its_own(conn: &mut sqlx::PgConnection) -> Result<(), sqlx::Error> {
        use sqlx::Connection;
        let mut tx = conn.begin().await?;
        sqlx::query("update accounts").execute(&mut *tx).await?;
        if ask_the_bank(7).await {
            tx.commit().await?;
        }
        Ok(())
    }

    async fn asked_first(pool: &PgPool) -> Result<(), sqlx::Error> {
        if !ask_the_bank(7).await {
            return Ok(());
        }
        let mut tx = pool.begin().await?;
        sqlx::query("update accounts").execute(&mut *tx).await?;
        tx.commit().await
    }
}

mod contexts {
    use tokio::runtime::Handle;

    async fn step() {}

    async fn entered_spans(span: tracing::Span) {
        let entered = span.entered(); //~ raii-across-await
        step().await;
        entered.exit();
        step().await;
    }

    async fn left_before() {
        {
            let _entered = tracing::debug_span!("short").entered();
            tracing::info!("inside");
        }
        tracing::info_span!("short").in_scope(|| tracing::info!("inside"));
        let entered = tracing::info_span!("short").entered();
        drop(entered);
        step().await;
    }

    async fn dropped_at_once(span: &tracing::Span) {
        let _ = span.enter();
        step().await;
    }

    async fn a_runtime(handle: &Handle) {
        let _context = handle.enter(); //~ raii-across-await
        step().await;
    }

    async fn telemetry(cx: opentelemetry::Context) {
        let _attached = cx.attach(); //~ raii-across-await
        step().await;
    }

    async fn telemetry_of_a_future(cx: opentelemetry::Context) {
        use opentelemetry::trace::FutureExt;
        step().with_context(cx).await;
    }

    async fn a_scope_of_sentry() {
        let hub = sentry::Hub::current();
        let _scope = hub.push_scope(); //~ raii-across-await
        step().await;
    }

    async fn permits_are_made_to_be_held(places: &tokio::sync::Semaphore) {
        let _permit = places.acquire().await;
        step().await;
    }

    struct Door;

    impl Door {
        fn enter(&self) -> u32 {
            1
        }
    }

    async fn doors(door: &Door) {
        let _visits = door.enter();
        step().await;
    }
}
