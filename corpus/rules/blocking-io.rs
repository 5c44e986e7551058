//! # blocking-io
//!
//! Synchronous files, sockets, processes, standard input, name lookup and HTTP in async code keep the
//! executor's thread until the operating system answers. Every other task of that thread waits too.
//!
//! ## What it is
//!
//! The rule reports calls of `std::fs`, `std::net` and `std::os::unix::net`, the `Read`, `BufRead`,
//! `Write` and `Seek` methods of such files and sockets, waiting for a `std::process` child, reading
//! standard input, looking up host names, and the blocking clients of known crates, wherever the code
//! runs while a future is polled. A function of your program that does such things is found through its
//! call, and the steps of the finding lead to the place.
//!
//! Names are resolved: under `use tokio::fs`, a call of `fs::read` is tokio's and is left alone.
//!
//! ## Why it bites
//!
//! A read from a warm page cache takes microseconds, and nobody notices. The same read from a network
//! file system, a busy disk or a peer that has gone away takes seconds, and a worker thread is gone for
//! so long. One worker per core is all there is. No `timeout` around the task helps, for the task does
//! not come back to be asked. It shows under load, as latency in requests that touch no file at all.
//!
//! ## Use instead
//!
//! - The runtime's twin: `tokio::fs`, `tokio::net`, `tokio::process`, `tokio::io::stdin`,
//!   `tokio::net::lookup_host`, `reqwest::Client`.
//! - For many small steps (walking a tree, unpacking an archive): one `tokio::task::spawn_blocking`
//!   around all of them. It is also faster, for `tokio::fs` makes that trip once per call.
//! - For things read once at start: read them before the runtime starts.
//!
//! ## Known limits
//!
//! - A reader or writer of unknown type (`impl Read`, `dyn Write`) is left alone: it may be a buffer.
//! - A call through a trait counts for sure when every impl of the program blocks; else at low confidence.
//! - Printing is not reported, nor are calls that only bind a socket or start a process.
//! - Whether a socket was switched to non-blocking mode is not followed.

use std::io::{self, Read, Write};
use std::path::Path;

struct Settings {
    text: String,
}

// Reading and writing a file on the executor's thread.
async fn load_settings(path: &Path) -> io::Result<Settings> {
    let text = std::fs::read_to_string(path)?; //~ blocking-io
    Ok(Settings { text })
}

async fn load_settings_async(path: &Path) -> io::Result<Settings> {
    let text = tokio::fs::read_to_string(path).await?;
    Ok(Settings { text })
}

// Waiting for another program.
async fn current_commit() -> io::Result<Vec<u8>> {
    let git = std::process::Command::new("git")
        .args(["rev-parse", "HEAD"])
        .output()?; //~ blocking-io
    Ok(git.stdout)
}

async fn current_commit_async() -> io::Result<Vec<u8>> {
    let git = tokio::process::Command::new("git")
        .args(["rev-parse", "HEAD"])
        .output()
        .await?;
    Ok(git.stdout)
}

// A helper that walks a directory: right where it is, wrong when a task calls it.
fn total_size(dir: &Path) -> io::Result<u64> {
    let mut sum = 0;
    for entry in std::fs::read_dir(dir)? {
        sum += entry?.metadata()?.len();
    }
    Ok(sum)
}

async fn report_size(dir: &Path) -> io::Result<String> {
    let size = total_size(dir)?; //~ blocking-io
    Ok(format!("{size} bytes"))
}

// The whole walk in one trip to the blocking pool.
async fn report_size_offloaded(dir: &Path) -> io::Result<String> {
    let dir = dir.to_owned();
    let size = tokio::task::spawn_blocking(move || total_size(&dir)).await??;
    Ok(format!("{size} bytes"))
}

// ---- edge cases: tests only ------------------------------------------------------------------

/// Which `fs` is it?
mod file_names {
    use std::io;

    mod tokio_under_the_short_name {
        use tokio::fs;

        async fn reads() -> std::io::Result<Vec<u8>> {
            fs::create_dir_all("cache").await?;
            fs::read("cache/a").await
        }

        async fn hands_the_future_on() -> std::io::Result<Vec<u8>> {
            let reading = fs::read("cache/a");
            reading.await
        }

        async fn and_std_written_out() -> std::io::Result<Vec<u8>> {
            std::fs::create_dir_all("cache")?; //~ blocking-io
            fs::read("cache/a").await
        }
    }

    mod tokio_in_a_group {
        use tokio::{fs::{self, File}, io::AsyncReadExt};

        async fn reads() -> std::io::Result<String> {
            let mut text = String::new();
            let mut file = File::open("a").await?;
            file.read_to_string(&mut text).await?;
            fs::remove_file("a").await?;
            Ok(text)
        }
    }

    mod std_under_the_short_name {
        use std::fs;

        async fn reads() -> std::io::Result<Vec<u8>> {
            fs::create_dir_all("cache")?; //~ blocking-io
            fs::read("cache/a") //~ blocking-io
        }
    }

    mod std_renamed {
        use std::fs as stdfs;
        use std::fs::{read_to_string as slurp, File as OsFile};
        use tokio::fs;

        async fn reads() -> std::io::Result<String> {
            stdfs::remove_file("b")?; //~ blocking-io
            let _file = OsFile::create("c")?; //~ blocking-io
            fs::remove_file("d").await?;
            slurp("a") //~ blocking-io
        }
    }

    mod by_glob {
        use std::fs::*;

        async fn reads() -> std::io::Result<Vec<u8>> {
            rename("b", "a")?; //~ blocking-io
            read("a") //~ blocking-io
        }
    }

    mod through_reexports {
        mod platform {
            pub use std::fs;
            pub use tokio::fs as afs;
        }

        use self::platform::fs;

        async fn reads() -> std::io::Result<Vec<u8>> {
            platform::afs::write("a", b"x").await?;
            super::shared::fs::copy("a", "b")?; //~ blocking-io
            fs::read("a") //~ blocking-io
        }
    }

    mod shared {
        pub use std::fs;
    }

    mod block_local {
        use tokio::fs;

        async fn reads(quick: bool) -> std::io::Result<Vec<u8>> {
            if quick {
                use std::fs;
                return fs::read("a"); //~ blocking-io
            }
            fs::read("a").await
        }
    }

    mod our_own {
        mod fs {
            pub fn read(name: &str) -> Vec<u8> {
                name.as_bytes().to_vec()
            }
        }

        async fn reads_nothing() -> Vec<u8> {
            fs::read("a")
        }
    }

    type Handle = std::fs::File;

    async fn an_alias_of_the_type() -> io::Result<Handle> {
        Handle::open("a") //~ blocking-io
    }
}

/// Methods: the type decides.
mod methods {
    use std::fs::{File, OpenOptions};
    use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Seek, SeekFrom, Write};

    async fn of_a_file() -> io::Result<String> {
        let mut text = String::new();
        let mut file = File::open("a")?; //~ blocking-io
        file.seek(SeekFrom::Start(3))?; //~ blocking-io
        file.read_to_string(&mut text)?; //~ blocking-io
        Ok(text)
    }

    async fn of_opened_options() -> io::Result<()> {
        let mut log = OpenOptions::new()
            .append(true)
            .create(true)
            .open("log")?; //~ blocking-io
        log.write_all(b"started\n")?; //~ blocking-io
        writeln!(log, "and {}", "running")?; //~ blocking-io
        log.sync_all()?; //~ blocking-io
        Ok(())
    }

    async fn of_a_buffered_file(file: File) -> io::Result<usize> {
        let mut longest = 0;
        for line in BufReader::new(file).lines() { //~ blocking-io
            longest = longest.max(line?.len());
        }
        Ok(longest)
    }

    async fn of_a_buffered_writer(file: File) -> io::Result<()> {
        let mut out = BufWriter::new(file);
        out.write_all(b"x")?; //~ blocking-io
        out.flush() //~ blocking-io
    }

    async fn of_a_borrowed_file(file: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
        file.read(buffer) //~ blocking-io
    }

    async fn of_a_field(journal: &mut Journal) -> io::Result<()> {
        journal.file.write_all(b"entry") //~ blocking-io
    }

    struct Journal {
        file: File,
        seen: Vec<u8>,
    }

    async fn in_memory(journal: &mut Journal, bytes: &[u8]) -> io::Result<usize> {
        let mut first = [0; 4];
        let mut cursor = Cursor::new(bytes);
        cursor.read_exact(&mut first)?;
        journal.seen.write_all(&first)?;
        writeln!(journal.seen, "{}", bytes.len())?;
        let mut rest = bytes;
        rest.read(&mut first)?;
        Ok(BufReader::new(bytes).lines().count())
    }

    async fn into_a_string() -> Result<String, std::fmt::Error> {
        use std::fmt::Write;
        let mut text = String::new();
        write!(text, "{}", 7)?;
        Ok(text)
    }

    async fn of_an_unknown_reader(source: &mut impl Read, sink: &mut dyn Write) -> io::Result<()> {
        let mut buffer = [0; 64];
        let n = source.read(&mut buffer)?;
        sink.write_all(&buffer[..n])
    }

    async fn of_a_tokio_file(buffer: &mut Vec<u8>) -> io::Result<()> {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let mut file = tokio::fs::File::open("a").await?;
        file.read_to_end(buffer).await?;
        file.write_all(buffer).await?;
        file.sync_all().await
    }

    struct Page;

    impl Page {
        fn read_to_string(&self, text: &mut String) -> io::Result<usize> {
            text.push('x');
            Ok(1)
        }

        fn open(_: &str) -> Page {
            Page
        }

        fn exists(&self) -> bool {
            true
        }
    }

    async fn of_our_own_type() -> io::Result<usize> {
        let mut text = String::new();
        let page = Page::open("a");
        if page.exists() {
            page.read_to_string(&mut text)?;
        }
        Ok(text.len())
    }

    async fn copied(mut file: File) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        io::copy(&mut file, &mut bytes)?; //~ blocking-io
        io::copy(&mut &b"in memory"[..], &mut bytes)?;
        Ok(bytes)
    }
}

/// Questions about paths go to the disk as well.
mod paths {
    use std::path::{Path, PathBuf};

    async fn asked(dir: &Path, name: &str) -> std::io::Result<PathBuf> {
        let file = dir.join(name);
        if file.exists() { //~ blocking-io
            return file.canonicalize(); //~ blocking-io
        }
        if !Path::new("fallback").is_dir() { //~ blocking-io
            return Ok(PathBuf::new());
        }
        Ok(dir.with_extension("bak"))
    }

    async fn only_computed(dir: &Path) -> bool {
        dir.is_absolute() && dir.parent().is_some() && dir.starts_with("/srv")
    }

    async fn asked_of_tokio(file: &Path) -> std::io::Result<bool> {
        let known = tokio::fs::try_exists(file).await?;
        let about = tokio::fs::metadata(file).await?;
        Ok(known && about.is_file() && about.file_type().is_file())
    }

    async fn asked_of_std(file: &Path) -> std::io::Result<u64> {
        Ok(std::fs::metadata(file)?.len()) //~ blocking-io
    }
}

mod processes {
    use std::process::Command;

    async fn started_and_awaited_by_the_thread() -> std::io::Result<bool> {
        let mut child = Command::new("true").spawn()?;
        let ended = child.wait()?; //~ blocking-io
        let status = Command::new("true").status()?; //~ blocking-io
        let output = Command::new("true").spawn()?.wait_with_output()?; //~ blocking-io
        Ok(ended.success() && status.success() && output.status.success())
    }

    async fn started_and_left_alone() -> std::io::Result<bool> {
        let mut child = Command::new("true").spawn()?;
        Ok(child.try_wait()?.is_some())
    }

    async fn tokios() -> std::io::Result<bool> {
        use tokio::process::Command;
        let mut child = Command::new("true").spawn()?;
        let ended = child.wait().await?;
        Ok(ended.success() && Command::new("true").status().await?.success())
    }

    struct Reply {
        code: u16,
    }

    impl Reply {
        fn status(&self) -> u16 {
            self.code
        }

        fn output(&self) -> u16 {
            self.code
        }
    }

    async fn methods_of_the_same_name(reply: &Reply) -> u16 {
        reply.status() + reply.output()
    }
}

mod network {
    use std::io::{self, Read, Write};
    use std::net::{TcpListener, TcpStream, ToSocketAddrs, UdpSocket};
    use std::os::unix::net::UnixStream;

    async fn a_client() -> io::Result<Vec<u8>> {
        let mut answer = Vec::new();
        let mut peer = TcpStream::connect("localhost:80")?; //~ blocking-io
        peer.write_all(b"GET / HTTP/1.0\r\n\r\n")?; //~ blocking-io
        peer.read_to_end(&mut answer)?; //~ blocking-io
        Ok(answer)
    }

    async fn a_server(listener: TcpListener) -> io::Result<()> {
        loop {
            let (_peer, from) = listener.accept()?; //~ blocking-io
            println!("{from}");
        }
    }

    async fn datagrams(socket: &UdpSocket) -> io::Result<usize> {
        let mut buffer = [0; 1500];
        let (n, _) = socket.recv_from(&mut buffer)?; //~ blocking-io
        Ok(n)
    }

    async fn a_local_socket() -> io::Result<UnixStream> {
        UnixStream::connect("/run/service.sock") //~ blocking-io
    }

    async fn a_name_lookup(host: &str) -> io::Result<usize> {
        let found = (host, 443).to_socket_addrs()?.count(); //~ blocking-io
        let also = format!("{host}:443").to_socket_addrs()?.count(); //~ blocking-io
        Ok(found + also)
    }

    async fn a_listener_for_tokio() -> io::Result<tokio::net::TcpListener> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        tokio::net::TcpListener::from_std(listener)
    }

    async fn tokios(host: &str) -> io::Result<usize> {
        use tokio::net::{TcpListener, TcpStream};
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let _peer = TcpStream::connect(listener.local_addr()?).await?;
        let (_other, _) = listener.accept().await?;
        Ok(tokio::net::lookup_host((host, 443)).await?.count())
    }

    async fn a_blocking_http_client(url: &str) -> reqwest::Result<String> {
        let page = reqwest::blocking::get(url)?; //~ blocking-io
        page.text() //~ blocking-io
    }

    async fn an_async_http_client(url: &str) -> reqwest::Result<String> {
        reqwest::get(url).await?.text().await
    }

    async fn a_request_over_several_lines(client: &reqwest::blocking::Client) -> reqwest::Result<u16> {
        let answer = client
            .post("http://localhost/")
            .body("x")
            .send()?; //~ blocking-io
        Ok(answer.status().as_u16())
    }
}

mod console {
    use std::io::{self, BufRead, Write};

    async fn asks() -> io::Result<String> {
        let mut name = String::new();
        print!("name? ");
        io::stdout().flush()?;
        io::stdin().read_line(&mut name)?; //~ blocking-io
        Ok(name)
    }

    async fn reads_all_lines() -> usize {
        let mut count = 0;
        for _ in io::stdin().lines() { //~ blocking-io
            count += 1;
        }
        count
    }

    async fn reads_through_the_lock() -> io::Result<String> {
        let mut line = String::new();
        let stdin = io::stdin();
        stdin.lock().read_line(&mut line)?; //~ blocking-io
        Ok(line)
    }

    async fn reads_to_the_end() -> io::Result<String> {
        io::read_to_string(io::stdin()) //~ blocking-io
    }

    async fn tokios() -> io::Result<Option<String>> {
        use tokio::io::{AsyncBufReadExt, BufReader};
        BufReader::new(tokio::io::stdin()).lines().next_line().await
    }

    struct Editor;

    impl Editor {
        fn read_line(&mut self) -> &'static str {
            "history"
        }
    }

    async fn a_home_made_read_line(editor: &mut Editor) -> usize {
        editor.read_line().len()
    }
}

/// Where the call stands.
mod places {
    use std::fs;
    use std::io;
    use std::path::{Path, PathBuf};

    fn sync_code_may_read() -> io::Result<Vec<u8>> {
        fs::read("a")
    }

    async fn inside_closures(names: &[&str], known: Option<String>) -> String {
        let sizes: Vec<_> = names.iter().map(|name| fs::metadata(name)).collect(); //~ blocking-io
        let text = known.unwrap_or_else(|| {
            fs::read_to_string("default").unwrap_or_default() //~ blocking-io
        });
        names
            .iter()
            .filter(|name| Path::new(name).exists()) //~ blocking-io
            .for_each(|name| println!("{name}"));
        format!("{text}{}", sizes.len())
    }

    async fn inside_macros(dir: &Path) {
        println!("{:?}", fs::read_dir(dir).map(|d| d.count())); //~ blocking-io
        tracing::debug!(there = dir.exists(), "looked"); //~ blocking-io
        tokio::select! {
            text = tokio::fs::read_to_string("a") => {
                let _ = fs::write("b", text.unwrap_or_default()); //~ blocking-io
            }
            _ = tokio::time::sleep(std::time::Duration::from_secs(1)) => {}
        }
    }

    async fn on_the_blocking_pool(path: PathBuf) -> io::Result<Vec<u8>> {
        let other = path.clone();
        tokio::task::spawn_blocking(move || fs::create_dir_all(other)).await??;
        tokio::task::block_in_place(|| fs::create_dir_all("cache"))?;
        rayon::spawn(|| drop(fs::remove_dir_all("cache")));
        std::thread::spawn(|| fs::remove_file("lock"));
        match tokio::task::spawn_blocking({ let path = path.clone(); move || fs::read(path) }).await {
            Ok(bytes) => bytes,
            Err(_) => fs::read(path), //~ blocking-io
        }
    }

    // A helper in the style of tokio's own: it only moves the work to the blocking pool.
    async fn asyncify<T, F>(work: F) -> io::Result<T>
    where
        F: FnOnce() -> io::Result<T> + Send + 'static,
        T: Send + 'static,
    {
        match tokio::task::spawn_blocking(work).await {
            Ok(done) => done,
            Err(_) => Err(io::Error::other("background task failed")),
        }
    }

    async fn offloaded_by_a_wrapper() -> io::Result<Vec<u8>> {
        asyncify(|| fs::read("a")).await?;
        asyncify(sync_code_may_read).await
    }

    struct Store {
        root: PathBuf,
    }

    impl Store {
        fn load(&self, name: &str) -> io::Result<Vec<u8>> {
            fs::read(self.root.join(name))
        }

        fn save(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
            let parent = self.ensure()?;
            fs::write(parent.join(name), bytes)
        }

        fn ensure(&self) -> io::Result<&Path> {
            fs::create_dir_all(&self.root)?;
            Ok(&self.root)
        }

        fn root(&self) -> &Path {
            &self.root
        }
    }

    struct Service {
        store: Store,
    }

    impl Service {
        async fn handle(&self, name: &str) -> io::Result<Vec<u8>> {
            self.store.save("last", name.as_bytes())?; //~ blocking-io
            let bytes = self.store.load(name)?; //~ blocking-io
            let _root = self.store.root();
            Ok(bytes)
        }

        async fn handle_elsewhere(self: std::sync::Arc<Self>) -> io::Result<Vec<u8>> {
            tokio::task::spawn_blocking(move || self.store.load("a")).await?
        }
    }

    // Found where it is written, not again at the await of it.
    async fn reads_itself() -> io::Result<Vec<u8>> {
        fs::read("a") //~ blocking-io
    }

    async fn awaits_one_that_reads() -> io::Result<Vec<u8>> {
        reads_itself().await
    }

    macro_rules! slurp {
        ($path:expr) => {
            std::fs::read_to_string($path)
        };
    }

    async fn in_the_body_of_our_own_macro() -> io::Result<String> {
        slurp!("a") //~ missed: blocking-io -- bodies of `macro_rules!` are not expanded
    }
}

// The traits imported at the top serve this one: a std file behind a function of ours.
fn open_log() -> io::Result<std::fs::File> {
    std::fs::File::create("log")
}

async fn a_file_from_a_helper(buffer: &mut Vec<u8>) -> io::Result<()> {
    let mut log = open_log()?; //~ blocking-io
    log.read_to_end(buffer)?; //~ blocking-io
    log.write_all(b"done") //~ blocking-io
}

// A call through a trait may run any impl of the program.
mod through_traits {
    use std::fs;

    pub trait Store {
        fn load(&self, name: &str) -> Vec<u8>;
        fn save(&self, name: &str);
    }

    struct Disk;
    struct Archive;

    impl Store for Disk {
        fn load(&self, name: &str) -> Vec<u8> {
            fs::read(name).unwrap_or_default() //~ note: blocks the thread
        }
        fn save(&self, name: &str) {
            let _ = fs::write(name, "x");
        }
    }

    impl Store for Archive {
        fn load(&self, name: &str) -> Vec<u8> {
            fs::read(format!("{name}.old")).unwrap_or_default()
        }
        fn save(&self, _: &str) {}
    }

    async fn all_impls_block(store: &dyn Store) -> Vec<u8> {
        store.load("a") //~ blocking-io: "reaches `std::fs::read`"
    }

    async fn some_impls_block<S: Store>(store: S) {
        store.save("a");
        //~^ low: blocking-io
    }

    async fn the_impl_is_known(archive: &Archive) {
        archive.save("a");
    }

    // More than a linter can tell anything about: none of them is asked.
    pub trait Command {
        fn run(&self);
    }

    macro_rules! commands {
        ($($name:ident)*) => { $(pub struct $name; impl Command for $name { fn run(&self) { let _ = fs::read("a"); } })* };
    }
    commands! { A B C }

    async fn impls_that_a_macro_writes(command: &dyn Command) {
        command.run(); //~ missed: blocking-io -- impls in the bodies of macros are not seen
    }
}

// An iterator blocks whoever runs it.
mod iterators {
    use std::path::Path;

    fn names(root: &Path) -> impl Iterator<Item = String> {
        walkdir::WalkDir::new(root)
            .into_iter()
            .filter_map(|entry| entry.ok())
            .map(|entry| entry.path().display().to_string())
    }

    async fn made_and_handed_on(root: &Path) -> impl Iterator<Item = String> {
        names(root)
    }

    async fn run_here(root: &Path) -> usize {
        let walk = walkdir::WalkDir::new(root).into_iter();
        for entry in walk { //~ blocking-io
            drop(entry);
        }
        let files = walkdir::WalkDir::new(root).into_iter().filter_map(|entry| entry.ok());
        files.count() //~ blocking-io
    }

    async fn run_elsewhere(root: &'static Path) -> usize {
        let walk = walkdir::WalkDir::new(root).into_iter();
        tokio::task::spawn_blocking(move || walk.count()).await.unwrap_or(0)
    }

    async fn run_through_an_opaque_type(root: &Path) -> usize {
        names(root).count() //~ missed: blocking-io -- what is behind an `impl Iterator` of the program is not followed
    }
}
