use std::time::Duration;

fn main() {
    witness::bad_stall("load_settings", from_a_slow_disk(load_settings(Path::new("settings"))));
    witness::good_stall("load_settings_async", from_a_slow_disk(load_settings_async(Path::new("settings"))));
    with_a_slow_git();
    witness::bad_stall("current_commit", current_commit());
    witness::good_stall("current_commit_async", current_commit_async());
}

/// A pipe that is written to after 300 ms stands for a disk that takes so long.
async fn from_a_slow_disk<T>(reads: impl std::future::Future<Output = T>) {
    let _ = std::fs::remove_file("settings");
    std::process::Command::new("mkfifo").arg("settings").status().expect("mkfifo");
    std::thread::spawn(|| {
        std::thread::sleep(Duration::from_millis(300));
        std::fs::write("settings", "x").expect("a pipe");
    });
    reads.await;
}

/// A `git` of our own comes first in the path, and takes 300 ms.
fn with_a_slow_git() {
    use std::os::unix::fs::PermissionsExt;
    let folder = std::env::current_dir().expect("a folder");
    std::fs::write("git", "#!/bin/sh\nsleep 0.3\n").expect("a script");
    std::fs::set_permissions("git", std::fs::Permissions::from_mode(0o755)).expect("a script");
    let path = std::env::var("PATH").unwrap_or_default();
    std::env::set_var("PATH", format!("{}:{path}", folder.display()));
}
