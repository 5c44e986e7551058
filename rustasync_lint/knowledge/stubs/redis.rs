// What redis declares, without bodies. Checked against 0.27.6.

use crate::aio::{ConnectionManager, ConnectionManagerConfig, MultiplexedConnection};
use crate::streams::StreamReadOptions;
use futures::future::BoxFuture;
use std::ffi::NulError;
use std::io::Error;
use std::num::NonZeroUsize;
use std::ops::DerefMut;
use std::path::PathBuf;
use std::str::Utf8Error;
use std::string::FromUtf8Error;
use std::time::Duration;

pub struct Client;
impl Client {
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Client>;
    pub fn get_connection(&self) -> RedisResult<Connection>;
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
    pub fn get_connection_info(&self) -> &ConnectionInfo;
    pub async fn get_async_connection(&self) -> RedisResult<crate::aio::Connection>;
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_timeouts(
        &self,
        response_timeout: Duration,
        connection_timeout: Duration,
    ) -> RedisResult<MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_config(
        &self,
        config: &AsyncConnectionConfig,
    ) -> RedisResult<MultiplexedConnection>;
    pub async fn get_connection_manager(&self) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_backoff_and_timeouts(
        &self,
        exponent_base: u64,
        factor: u64,
        number_of_retries: usize,
        response_timeout: Duration,
        connection_timeout: Duration,
    ) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_config(
        &self,
        config: ConnectionManagerConfig,
    ) -> RedisResult<ConnectionManager>;
    pub async fn get_connection_manager_with_backoff(
        &self,
        exponent_base: u64,
        factor: u64,
        number_of_retries: usize,
    ) -> RedisResult<ConnectionManager>;
    pub async fn get_async_pubsub(&self) -> RedisResult<crate::aio::PubSub>;
}
impl Clone for Client {}

pub struct AsyncConnectionConfig;
impl AsyncConnectionConfig {
    pub fn new() -> Self;
    pub fn set_connection_timeout(self, connection_timeout: Duration) -> Self;
    pub fn set_response_timeout(self, response_timeout: Duration) -> Self;
}
impl Clone for AsyncConnectionConfig {}
impl Default for AsyncConnectionConfig {}

pub struct Cmd;
impl Cmd {
    pub fn new() -> Cmd;
    pub fn with_capacity(arg_count: usize, size_of_data: usize) -> Cmd;
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Cmd;
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T: FromRedisValue>(
        &self,
        con: &mut impl crate::aio::ConnectionLike,
    ) -> RedisResult<T>;
    pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>>;
    pub async fn iter_async<'a, T: FromRedisValue + 'a>(
        self,
        con: &'a mut (dyn crate::aio::ConnectionLike + Send),
    ) -> RedisResult<AsyncIter<'a, T>>;
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn set_no_response(&mut self, nr: bool) -> &mut Cmd;
}
impl Clone for Cmd {}
impl Default for Cmd {}

pub struct Iter<'a, T: FromRedisValue>(&'a T);

pub struct AsyncIter<'a, T: FromRedisValue + 'a>(&'a T);
impl<'a, T: FromRedisValue + 'a + Unpin + Send> AsyncIter<'a, T> {
    pub async fn next_item(&mut self) -> Option<T>;
}

pub fn cmd(name: &str) -> Cmd;
pub fn pipe() -> Pipeline;
pub trait Commands: ConnectionLike + Sized {
    fn get<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn mget<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn keys<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn set<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    fn set_options<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        options: SetOptions,
    ) -> RedisResult<RV>;
    fn set_multiple<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        items: &'a [(K, V)],
    ) -> RedisResult<RV>;
    fn mset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        items: &'a [(K, V)],
    ) -> RedisResult<RV>;
    fn set_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        seconds: u64,
    ) -> RedisResult<RV>;
    fn pset_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> RedisResult<RV>;
    fn set_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        items: &'a [(K, V)],
    ) -> RedisResult<RV>;
    fn getset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    fn getrange<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        from: isize,
        to: isize,
    ) -> RedisResult<RV>;
    fn setrange<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> RedisResult<RV>;
    fn del<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn exists<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn key_type<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn expire<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        seconds: i64,
    ) -> RedisResult<RV>;
    fn expire_at<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
    ) -> RedisResult<RV>;
    fn pexpire<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ms: i64,
    ) -> RedisResult<RV>;
    fn pexpire_at<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
    ) -> RedisResult<RV>;
    fn expire_time<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn pexpire_time<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn persist<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn ttl<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn pttl<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn get_ex<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        expire_at: Expiry,
    ) -> RedisResult<RV>;
    fn get_del<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn rename<'a, K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        new_key: N,
    ) -> RedisResult<RV>;
    fn rename_nx<'a, K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        new_key: N,
    ) -> RedisResult<RV>;
    fn unlink<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn append<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    fn incr<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        delta: V,
    ) -> RedisResult<RV>;
    fn decr<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        delta: V,
    ) -> RedisResult<RV>;
    fn setbit<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        offset: usize,
        value: bool,
    ) -> RedisResult<RV>;
    fn getbit<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        offset: usize,
    ) -> RedisResult<RV>;
    fn bitcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn bitcount_range<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: usize,
        end: usize,
    ) -> RedisResult<RV>;
    fn bit_and<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    fn bit_or<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    fn bit_xor<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    fn bit_not<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckey: S,
    ) -> RedisResult<RV>;
    fn strlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hget<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
    ) -> RedisResult<RV>;
    fn hdel<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
    ) -> RedisResult<RV>;
    fn hset<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisResult<RV>;
    fn hset_nx<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisResult<RV>;
    fn hset_multiple<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;
    fn hincr<'a, K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
        delta: D,
    ) -> RedisResult<RV>;
    fn hexists<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        field: F,
    ) -> RedisResult<RV>;
    fn httl<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    fn hpttl<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    fn hexpire<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    fn hexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    fn hexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    fn hpersist<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    fn hpexpire<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    fn hpexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisResult<RV>;
    fn hpexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        fields: F,
    ) -> RedisResult<RV>;
    fn hkeys<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hvals<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hgetall<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn hlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn blmove<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> RedisResult<RV>;
    fn blmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisResult<RV>;
    fn blpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        timeout: f64,
    ) -> RedisResult<RV>;
    fn brpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        timeout: f64,
    ) -> RedisResult<RV>;
    fn brpoplpush<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> RedisResult<RV>;
    fn lindex<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        index: isize,
    ) -> RedisResult<RV>;
    fn linsert_before<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisResult<RV>;
    fn linsert_after<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisResult<RV>;
    fn llen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn lmove<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> RedisResult<RV>;
    fn lmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisResult<RV>;
    fn lpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: Option<NonZeroUsize>,
    ) -> RedisResult<RV>;
    fn lpos<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
        options: LposOptions,
    ) -> RedisResult<RV>;
    fn lpush<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    fn lpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    fn lrange<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    fn lrem<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
        value: V,
    ) -> RedisResult<RV>;
    fn ltrim<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    fn lset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        index: isize,
        value: V,
    ) -> RedisResult<RV>;
    fn rpop<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: Option<NonZeroUsize>,
    ) -> RedisResult<RV>;
    fn rpoplpush<'a, K: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        dstkey: D,
    ) -> RedisResult<RV>;
    fn rpush<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    fn rpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        value: V,
    ) -> RedisResult<RV>;
    fn sadd<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    fn scard<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn sdiff<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    fn sdiffstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    fn sinter<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    fn sinterstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    fn sismember<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    fn smismember<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: M,
    ) -> RedisResult<RV>;
    fn smembers<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn smove<'a, S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> RedisResult<RV>;
    fn spop<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn srandmember<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn srandmember_multiple<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: usize,
    ) -> RedisResult<RV>;
    fn srem<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    fn sunion<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV>;
    fn sunionstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    fn zadd<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        score: S,
    ) -> RedisResult<RV>;
    fn zadd_multiple<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        items: &'a [(S, M)],
    ) -> RedisResult<RV>;
    fn zcard<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn zcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn zincr<'a, K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
        delta: D,
    ) -> RedisResult<RV>;
    fn zinterstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    fn zinterstore_min<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    fn zinterstore_max<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    fn zinterstore_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    fn zinterstore_min_weights<
        'a,
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    fn zinterstore_max_weights<
        'a,
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    fn zlexcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn bzpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        timeout: f64,
    ) -> RedisResult<RV>;
    fn zpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
    ) -> RedisResult<RV>;
    fn bzpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        timeout: f64,
    ) -> RedisResult<RV>;
    fn zpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
    ) -> RedisResult<RV>;
    fn bzmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisResult<RV>;
    fn zmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        keys: K,
        count: isize,
    ) -> RedisResult<RV>;
    fn bzmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisResult<RV>;
    fn zmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        keys: K,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrandmember<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: Option<isize>,
    ) -> RedisResult<RV>;
    fn zrandmember_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrange<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    fn zrange_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    fn zrangebylex<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn zrangebylex_limit<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrevrangebylex<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;
    fn zrevrangebylex_limit<
        'a,
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrangebyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn zrangebyscore_withscores<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn zrangebyscore_limit<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrangebyscore_limit_withscores<
        'a,
        K: ToRedisArgs,
        M: ToRedisArgs,
        MM: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrank<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    fn zrem<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: M,
    ) -> RedisResult<RV>;
    fn zrembylex<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn zremrangebyrank<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    fn zrembyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisResult<RV>;
    fn zrevrange<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    fn zrevrange_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisResult<RV>;
    fn zrevrangebyscore<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;
    fn zrevrangebyscore_withscores<
        'a,
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisResult<RV>;
    fn zrevrangebyscore_limit<
        'a,
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrevrangebyscore_limit_withscores<
        'a,
        K: ToRedisArgs,
        MM: ToRedisArgs,
        M: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisResult<RV>;
    fn zrevrank<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    fn zscore<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        member: M,
    ) -> RedisResult<RV>;
    fn zscore_multiple<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        members: &'a [M],
    ) -> RedisResult<RV>;
    fn zunionstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    fn zunionstore_min<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    fn zunionstore_max<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> RedisResult<RV>;
    fn zunionstore_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    fn zunionstore_min_weights<
        'a,
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    fn zunionstore_max_weights<
        'a,
        D: ToRedisArgs,
        K: ToRedisArgs,
        W: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisResult<RV>;
    fn pfadd<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        element: E,
    ) -> RedisResult<RV>;
    fn pfcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn pfmerge<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisResult<RV>;
    fn publish<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        channel: K,
        message: E,
    ) -> RedisResult<RV>;
    fn object_encoding<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
    ) -> RedisResult<RV>;
    fn object_idletime<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
    ) -> RedisResult<RV>;
    fn object_freq<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn object_refcount<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
    ) -> RedisResult<RV>;
    fn client_getname<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn client_id<'a, RV: FromRedisValue>(&mut self) -> RedisResult<RV>;
    fn client_setname<'a, K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        connection_name: K,
    ) -> RedisResult<RV>;
    fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        ids: &'a [I],
    ) -> RedisResult<RV>;
    fn xadd<
        'a,
        K: ToRedisArgs,
        ID: ToRedisArgs,
        F: ToRedisArgs,
        V: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        id: ID,
        items: &'a [(F, V)],
    ) -> RedisResult<RV>;
    fn xdel<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        ids: &'a [ID],
    ) -> RedisResult<RV>;
    fn xgroup_create<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisResult<RV>;
    fn xgroup_createconsumer<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        consumer: C,
    ) -> RedisResult<RV>;
    fn xgroup_create_mkstream<
        'a,
        K: ToRedisArgs,
        G: ToRedisArgs,
        ID: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisResult<RV>;
    fn xgroup_setid<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisResult<RV>;
    fn xgroup_destroy<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
    ) -> RedisResult<RV>;
    fn xgroup_delconsumer<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        group: G,
        consumer: C,
    ) -> RedisResult<RV>;
    fn xlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xrange<'a, K: ToRedisArgs, S: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        start: S,
        end: E,
    ) -> RedisResult<RV>;
    fn xrange_all<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xrange_count<
        'a,
        K: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        start: S,
        end: E,
        count: C,
    ) -> RedisResult<RV>;
    fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        keys: &'a [K],
        ids: &'a [ID],
    ) -> RedisResult<RV>;
    fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        keys: &'a [K],
        ids: &'a [ID],
        options: &'a StreamReadOptions,
    ) -> RedisResult<RV>;
    fn xrevrange<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        end: E,
        start: S,
    ) -> RedisResult<RV>;
    fn xrevrange_all<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV>;
    fn xrevrange_count<
        'a,
        K: ToRedisArgs,
        E: ToRedisArgs,
        S: ToRedisArgs,
        C: ToRedisArgs,
        RV: FromRedisValue,
    >(
        &mut self,
        key: K,
        end: E,
        start: S,
        count: C,
    ) -> RedisResult<RV>;
    fn invoke_script<'a, RV: FromRedisValue>(
        &mut self,
        invocation: &'a ScriptInvocation<'a>,
    ) -> RedisResult<RV>;
    fn scan<RV: FromRedisValue>(&mut self) -> RedisResult<Iter<'_, RV>>;
    fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        pattern: P,
    ) -> RedisResult<Iter<'_, RV>>;
    fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
    fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisResult<Iter<'_, RV>>;
    fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
    fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisResult<Iter<'_, RV>>;
    fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>>;
    fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisResult<Iter<'_, RV>>;
}
impl<T> Commands for T where T: ConnectionLike {}

pub trait AsyncCommands: crate::aio::ConnectionLike + Send + Sized {
    fn get<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn mget<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn keys<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn set<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn set_options<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
        options: SetOptions,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn set_multiple<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        items: &'a [(K, V)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn mset<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        items: &'a [(K, V)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn set_ex<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
        seconds: u64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pset_ex<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn set_nx<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn mset_nx<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        items: &'a [(K, V)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn getset<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn getrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        from: isize,
        to: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn setrange<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn del<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn exists<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn key_type<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn expire<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        seconds: i64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn expire_at<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        ts: i64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pexpire<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        ms: i64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pexpire_at<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        ts: i64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn expire_time<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pexpire_time<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn persist<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn ttl<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pttl<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn get_ex<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        expire_at: Expiry,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn get_del<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rename<'a, K: ToRedisArgs + Send + Sync + 'a, N: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        new_key: N,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rename_nx<'a, K: ToRedisArgs + Send + Sync + 'a, N: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        new_key: N,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn unlink<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn append<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn incr<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        delta: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn decr<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        delta: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn setbit<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        offset: usize,
        value: bool,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn getbit<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        offset: usize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bitcount<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bitcount_range<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: usize,
        end: usize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_and<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_or<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_xor<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bit_not<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckey: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn strlen<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hget<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        field: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hdel<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        field: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hset<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        F: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hset_nx<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        F: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        field: F,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hset_multiple<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        F: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        items: &'a [(F, V)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hincr<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        F: ToRedisArgs + Send + Sync + 'a,
        D: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        field: F,
        delta: D,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hexists<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        field: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn httl<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hpttl<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hexpire<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hexpire_at<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hexpire_time<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hpersist<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hpexpire<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hpexpire_at<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hpexpire_time<'a, K: ToRedisArgs + Send + Sync + 'a, F: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        fields: F,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hkeys<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hvals<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hgetall<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn hlen<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn blmove<'a, S: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn blmpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn blpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        timeout: f64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn brpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        timeout: f64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn brpoplpush<'a, S: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lindex<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        index: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn linsert_before<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        P: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn linsert_after<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        P: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn llen<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lmove<'a, S: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lmpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: Option<NonZeroUsize>,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lpos<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
        options: LposOptions,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lpush<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lpush_exists<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lrem<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: isize,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn ltrim<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn lset<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        index: isize,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rpop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: Option<NonZeroUsize>,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rpoplpush<'a, K: ToRedisArgs + Send + Sync + 'a, D: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        dstkey: D,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rpush<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn rpush_exists<'a, K: ToRedisArgs + Send + Sync + 'a, V: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        value: V,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sadd<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn scard<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sdiff<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sdiffstore<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sinter<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sinterstore<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sismember<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn smismember<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        members: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn smembers<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn smove<
        'a,
        S: ToRedisArgs + Send + Sync + 'a,
        D: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn spop<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn srandmember<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn srandmember_multiple<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: usize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn srem<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sunion<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn sunionstore<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zadd<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        member: M,
        score: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zadd_multiple<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        items: &'a [(S, M)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zcard<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zcount<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zincr<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        D: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        member: M,
        delta: D,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore_min<
        'a,
        D: ToRedisArgs + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore_max<
        'a,
        D: ToRedisArgs + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore_weights<
        'a,
        D: ToRedisArgs + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore_min_weights<
        'a,
        D: ToRedisArgs + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zinterstore_max_weights<
        'a,
        D: ToRedisArgs + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zlexcount<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bzpopmax<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        timeout: f64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zpopmax<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bzpopmin<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        timeout: f64,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zpopmin<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bzmpop_max<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zmpop_max<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        keys: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn bzmpop_min<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zmpop_min<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        keys: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrandmember<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: Option<isize>,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrandmember_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrange_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebylex<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebylex_limit<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebylex<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebylex_limit<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebyscore<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebyscore_withscores<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebyscore_limit<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrangebyscore_limit_withscores<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrank<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrem<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        members: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrembylex<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zremrangebyrank<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrembyscore<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        min: M,
        max: MM,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrange<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrange_withscores<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebyscore<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebyscore_withscores<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebyscore_limit<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrangebyscore_limit_withscores<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        MM: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zrevrank<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zscore<'a, K: ToRedisArgs + Send + Sync + 'a, M: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        member: M,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zscore_multiple<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        M: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        members: &'a [M],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore<'a, D: ToRedisArgs + Send + Sync + 'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore_min<
        'a,
        D: ToRedisArgs + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore_max<
        'a,
        D: ToRedisArgs + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore_weights<
        'a,
        D: ToRedisArgs + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore_min_weights<
        'a,
        D: ToRedisArgs + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn zunionstore_max_weights<
        'a,
        D: ToRedisArgs + Send + Sync + 'a,
        K: ToRedisArgs + Send + Sync + 'a,
        W: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pfadd<'a, K: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        element: E,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pfcount<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn pfmerge<'a, D: ToRedisArgs + Send + Sync + 'a, S: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        dstkey: D,
        srckeys: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn publish<'a, K: ToRedisArgs + Send + Sync + 'a, E: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        channel: K,
        message: E,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn object_encoding<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn object_idletime<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn object_freq<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn object_refcount<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn client_getname<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn client_id<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn client_setname<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        connection_name: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xack<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        G: ToRedisArgs + Send + Sync + 'a,
        I: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        group: G,
        ids: &'a [I],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xadd<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        ID: ToRedisArgs + Send + Sync + 'a,
        F: ToRedisArgs + Send + Sync + 'a,
        V: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        id: ID,
        items: &'a [(F, V)],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xdel<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
        ids: &'a [ID],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xgroup_create<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        G: ToRedisArgs + Send + Sync + 'a,
        ID: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xgroup_createconsumer<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        G: ToRedisArgs + Send + Sync + 'a,
        C: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        group: G,
        consumer: C,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xgroup_create_mkstream<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        G: ToRedisArgs + Send + Sync + 'a,
        ID: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xgroup_setid<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        G: ToRedisArgs + Send + Sync + 'a,
        ID: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        group: G,
        id: ID,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xgroup_destroy<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        G: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        group: G,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xgroup_delconsumer<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        G: ToRedisArgs + Send + Sync + 'a,
        C: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        group: G,
        consumer: C,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xlen<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xrange<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a,
        E: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        start: S,
        end: E,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xrange_all<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xrange_count<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a,
        E: ToRedisArgs + Send + Sync + 'a,
        C: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        start: S,
        end: E,
        count: C,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xread<'a, K: ToRedisArgs + Send + Sync + 'a, ID: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        keys: &'a [K],
        ids: &'a [ID],
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xread_options<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        ID: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        keys: &'a [K],
        ids: &'a [ID],
        options: &'a StreamReadOptions,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xrevrange<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        E: ToRedisArgs + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        end: E,
        start: S,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xrevrange_all<'a, K: ToRedisArgs + Send + Sync + 'a, RV>(
        &'a mut self,
        key: K,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn xrevrange_count<
        'a,
        K: ToRedisArgs + Send + Sync + 'a,
        E: ToRedisArgs + Send + Sync + 'a,
        S: ToRedisArgs + Send + Sync + 'a,
        C: ToRedisArgs + Send + Sync + 'a,
        RV,
    >(
        &'a mut self,
        key: K,
        end: E,
        start: S,
        count: C,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn invoke_script<'a, RV>(
        &'a mut self,
        invocation: &'a ScriptInvocation<'a>,
    ) -> RedisFuture<'a, RV>
    where
        RV: FromRedisValue;
    fn scan<RV: FromRedisValue>(&mut self) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        pattern: P,
    ) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn hscan<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
    ) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn sscan<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
    ) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn zscan<K: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
    ) -> RedisFuture<'_, AsyncIter<'_, RV>>;
    fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(
        &mut self,
        key: K,
        pattern: P,
    ) -> RedisFuture<'_, AsyncIter<'_, RV>>;
}
impl<T> AsyncCommands for T where T: crate::aio::ConnectionLike + Send + Sized {}

pub struct LposOptions;
impl LposOptions {
    pub fn count(self, n: usize) -> Self;
    pub fn rank(self, n: isize) -> Self;
    pub fn maxlen(self, n: usize) -> Self;
}
impl Default for LposOptions {}

pub enum Direction {
    Left,
    Right,
}

pub struct SetOptions;
impl SetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> Self;
    pub fn get(self, get: bool) -> Self;
    pub fn with_expiration(self, expiration: SetExpiry) -> Self;
}
impl Clone for SetOptions {}
impl Copy for SetOptions {}
impl Default for SetOptions {}

pub enum ConnectionAddr {
    Tcp(String, u16),
    Unix(PathBuf),
}
impl ConnectionAddr {
    pub fn is_supported(&self) -> bool;
}
impl Clone for ConnectionAddr {}

pub struct ConnectionInfo {
    pub addr: ConnectionAddr,
    pub redis: RedisConnectionInfo,
}
impl Clone for ConnectionInfo {}

pub struct RedisConnectionInfo {
    pub db: i64,
    pub username: Option<String>,
    pub password: Option<String>,
    pub protocol: ProtocolVersion,
}
impl Clone for RedisConnectionInfo {}
impl Default for RedisConnectionInfo {}

pub trait IntoConnectionInfo {
    fn into_connection_info(self) -> RedisResult<ConnectionInfo>;
}
impl IntoConnectionInfo for ConnectionInfo {}
impl IntoConnectionInfo for &str {}
impl IntoConnectionInfo for String {}

pub struct Connection;
impl Connection {
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn as_pubsub(&mut self) -> PubSub<'_>;
}

pub struct PubSub<'a>(&'a ());
impl<'a> PubSub<'a> {
    pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()>;
    pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()>;
    pub fn get_message(&mut self) -> RedisResult<Msg>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
}
impl Drop for PubSub<'_> {}

pub struct Msg;
impl Msg {
    pub fn from_value(value: &Value) -> Option<Self>;
    pub fn from_owned_value(value: Value) -> Option<Self>;
    pub fn get_channel<T: FromRedisValue>(&self) -> RedisResult<T>;
    pub fn get_channel_name(&self) -> &str;
    pub fn get_payload<T: FromRedisValue>(&self) -> RedisResult<T>;
    pub fn get_payload_bytes(&self) -> &[u8];
    pub fn from_pattern(&self) -> bool;
    pub fn get_pattern<T: FromRedisValue>(&self) -> RedisResult<T>;
}
impl Clone for Msg {}

pub trait ConnectionLike {
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    fn req_packed_commands(
        &mut self,
        cmd: &[u8],
        offset: usize,
        count: usize,
    ) -> RedisResult<Vec<Value>>;
    fn get_db(&self) -> i64;
    fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
}
impl ConnectionLike for Client {}
impl ConnectionLike for Connection {}
impl<C, T> ConnectionLike for T
where
    C: ConnectionLike,
    T: DerefMut<Target = C>,
{
}

pub fn transaction<
    C: ConnectionLike,
    K: ToRedisArgs,
    T,
    F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>,
>(
    con: &mut C,
    keys: &[K],
    func: F,
) -> RedisResult<T>;
pub struct Pipeline;
impl Pipeline {
    pub fn new() -> Pipeline;
    pub fn with_capacity(capacity: usize) -> Pipeline;
    pub fn atomic(&mut self) -> &mut Pipeline;
    pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn query_async<T: FromRedisValue>(
        &self,
        con: &mut impl crate::aio::ConnectionLike,
    ) -> RedisResult<T>;
    pub fn execute(&self, con: &mut dyn ConnectionLike);
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn add_command(&mut self, cmd: Cmd) -> &mut Self;
    pub fn cmd(&mut self, name: &str) -> &mut Self;
    pub fn cmd_iter(&self) -> impl Iterator<Item = &Cmd>;
    pub fn ignore(&mut self) -> &mut Self;
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Self;
    pub fn clear(&mut self);
    pub fn get<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn mget<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn keys<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn set<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn set_options<'a, K: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        value: V,
        options: SetOptions,
    ) -> &mut Self;
    pub fn set_multiple<'a, K: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        items: &'a [(K, V)],
    ) -> &mut Self;
    pub fn mset<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)]) -> &mut Self;
    pub fn set_ex<'a, K: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        value: V,
        seconds: u64,
    ) -> &mut Self;
    pub fn pset_ex<'a, K: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        value: V,
        milliseconds: u64,
    ) -> &mut Self;
    pub fn set_nx<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn mset_nx<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, items: &'a [(K, V)])
        -> &mut Self;
    pub fn getset<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn getrange<'a, K: ToRedisArgs>(&mut self, key: K, from: isize, to: isize) -> &mut Self;
    pub fn setrange<'a, K: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        offset: isize,
        value: V,
    ) -> &mut Self;
    pub fn del<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn exists<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn key_type<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn expire<'a, K: ToRedisArgs>(&mut self, key: K, seconds: i64) -> &mut Self;
    pub fn expire_at<'a, K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Self;
    pub fn pexpire<'a, K: ToRedisArgs>(&mut self, key: K, ms: i64) -> &mut Self;
    pub fn pexpire_at<'a, K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Self;
    pub fn expire_time<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn pexpire_time<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn persist<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn ttl<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn pttl<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn get_ex<'a, K: ToRedisArgs>(&mut self, key: K, expire_at: Expiry) -> &mut Self;
    pub fn get_del<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn rename<'a, K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn rename_nx<'a, K: ToRedisArgs, N: ToRedisArgs>(
        &mut self,
        key: K,
        new_key: N,
    ) -> &mut Self;
    pub fn unlink<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn append<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn incr<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn decr<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn setbit<'a, K: ToRedisArgs>(&mut self, key: K, offset: usize, value: bool) -> &mut Self;
    pub fn getbit<'a, K: ToRedisArgs>(&mut self, key: K, offset: usize) -> &mut Self;
    pub fn bitcount<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn bitcount_range<'a, K: ToRedisArgs>(
        &mut self,
        key: K,
        start: usize,
        end: usize,
    ) -> &mut Self;
    pub fn bit_and<'a, D: ToRedisArgs, S: ToRedisArgs>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> &mut Self;
    pub fn bit_or<'a, D: ToRedisArgs, S: ToRedisArgs>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> &mut Self;
    pub fn bit_xor<'a, D: ToRedisArgs, S: ToRedisArgs>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> &mut Self;
    pub fn bit_not<'a, D: ToRedisArgs, S: ToRedisArgs>(
        &mut self,
        dstkey: D,
        srckey: S,
    ) -> &mut Self;
    pub fn strlen<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hget<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hdel<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hset<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> &mut Self;
    pub fn hset_nx<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        field: F,
        value: V,
    ) -> &mut Self;
    pub fn hset_multiple<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        items: &'a [(F, V)],
    ) -> &mut Self;
    pub fn hincr<'a, K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(
        &mut self,
        key: K,
        field: F,
        delta: D,
    ) -> &mut Self;
    pub fn hexists<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Self;
    pub fn httl<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpttl<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hexpire<'a, K: ToRedisArgs, F: ToRedisArgs>(
        &mut self,
        key: K,
        seconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> &mut Self;
    pub fn hexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> &mut Self;
    pub fn hexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs>(
        &mut self,
        key: K,
        fields: F,
    ) -> &mut Self;
    pub fn hpersist<'a, K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hpexpire<'a, K: ToRedisArgs, F: ToRedisArgs>(
        &mut self,
        key: K,
        milliseconds: i64,
        opt: ExpireOption,
        fields: F,
    ) -> &mut Self;
    pub fn hpexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs>(
        &mut self,
        key: K,
        ts: i64,
        opt: ExpireOption,
        fields: F,
    ) -> &mut Self;
    pub fn hpexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs>(
        &mut self,
        key: K,
        fields: F,
    ) -> &mut Self;
    pub fn hkeys<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hvals<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hgetall<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn hlen<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn blmove<'a, S: ToRedisArgs, D: ToRedisArgs>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
        timeout: f64,
    ) -> &mut Self;
    pub fn blmpop<'a, K: ToRedisArgs>(
        &mut self,
        timeout: f64,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> &mut Self;
    pub fn blpop<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn brpop<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn brpoplpush<'a, S: ToRedisArgs, D: ToRedisArgs>(
        &mut self,
        srckey: S,
        dstkey: D,
        timeout: f64,
    ) -> &mut Self;
    pub fn lindex<'a, K: ToRedisArgs>(&mut self, key: K, index: isize) -> &mut Self;
    pub fn linsert_before<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> &mut Self;
    pub fn linsert_after<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        pivot: P,
        value: V,
    ) -> &mut Self;
    pub fn llen<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn lmove<'a, S: ToRedisArgs, D: ToRedisArgs>(
        &mut self,
        srckey: S,
        dstkey: D,
        src_dir: Direction,
        dst_dir: Direction,
    ) -> &mut Self;
    pub fn lmpop<'a, K: ToRedisArgs>(
        &mut self,
        numkeys: usize,
        key: K,
        dir: Direction,
        count: usize,
    ) -> &mut Self;
    pub fn lpop<'a, K: ToRedisArgs>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
    pub fn lpush<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        value: V,
    ) -> &mut Self;
    pub fn lrange<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lrem<'a, K: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        count: isize,
        value: V,
    ) -> &mut Self;
    pub fn ltrim<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lset<'a, K: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        index: isize,
        value: V,
    ) -> &mut Self;
    pub fn rpop<'a, K: ToRedisArgs>(&mut self, key: K, count: Option<NonZeroUsize>) -> &mut Self;
    pub fn rpoplpush<'a, K: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, dstkey: D)
        -> &mut Self;
    pub fn rpush<'a, K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Self;
    pub fn rpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs>(
        &mut self,
        key: K,
        value: V,
    ) -> &mut Self;
    pub fn sadd<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn scard<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn sdiff<'a, K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sdiffstore<'a, D: ToRedisArgs, K: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> &mut Self;
    pub fn sinter<'a, K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sinterstore<'a, D: ToRedisArgs, K: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> &mut Self;
    pub fn sismember<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M)
        -> &mut Self;
    pub fn smismember<'a, K: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        members: M,
    ) -> &mut Self;
    pub fn smembers<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn smove<'a, S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        srckey: S,
        dstkey: D,
        member: M,
    ) -> &mut Self;
    pub fn spop<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn srandmember<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn srandmember_multiple<'a, K: ToRedisArgs>(&mut self, key: K, count: usize) -> &mut Self;
    pub fn srem<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn sunion<'a, K: ToRedisArgs>(&mut self, keys: K) -> &mut Self;
    pub fn sunionstore<'a, D: ToRedisArgs, K: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> &mut Self;
    pub fn zadd<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        member: M,
        score: S,
    ) -> &mut Self;
    pub fn zadd_multiple<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        items: &'a [(S, M)],
    ) -> &mut Self;
    pub fn zcard<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn zcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zincr<'a, K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs>(
        &mut self,
        key: K,
        member: M,
        delta: D,
    ) -> &mut Self;
    pub fn zinterstore<'a, D: ToRedisArgs, K: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> &mut Self;
    pub fn zinterstore_min<'a, D: ToRedisArgs, K: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> &mut Self;
    pub fn zinterstore_max<'a, D: ToRedisArgs, K: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> &mut Self;
    pub fn zinterstore_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn zinterstore_min_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn zinterstore_max_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn zlexcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn bzpopmax<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmax<'a, K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzpopmin<'a, K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmin<'a, K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzmpop_max<'a, K: ToRedisArgs>(
        &mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> &mut Self;
    pub fn zmpop_max<'a, K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self;
    pub fn bzmpop_min<'a, K: ToRedisArgs>(
        &mut self,
        timeout: f64,
        keys: K,
        count: isize,
    ) -> &mut Self;
    pub fn zmpop_min<'a, K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Self;
    pub fn zrandmember<'a, K: ToRedisArgs>(&mut self, key: K, count: Option<isize>) -> &mut Self;
    pub fn zrandmember_withscores<'a, K: ToRedisArgs>(&mut self, key: K, count: isize)
        -> &mut Self;
    pub fn zrange<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrange_withscores<'a, K: ToRedisArgs>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> &mut Self;
    pub fn zrangebylex<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zrangebylex_limit<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrevrangebylex<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> &mut Self;
    pub fn zrevrangebylex_limit<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrangebyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zrangebyscore_withscores<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zrangebyscore_limit<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrangebyscore_limit_withscores<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
        &mut self,
        key: K,
        min: M,
        max: MM,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrank<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zrem<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Self;
    pub fn zrembylex<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zremrangebyrank<'a, K: ToRedisArgs>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> &mut Self;
    pub fn zrembyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(
        &mut self,
        key: K,
        min: M,
        max: MM,
    ) -> &mut Self;
    pub fn zrevrange<'a, K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize)
        -> &mut Self;
    pub fn zrevrange_withscores<'a, K: ToRedisArgs>(
        &mut self,
        key: K,
        start: isize,
        stop: isize,
    ) -> &mut Self;
    pub fn zrevrangebyscore<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> &mut Self;
    pub fn zrevrangebyscore_withscores<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        max: MM,
        min: M,
    ) -> &mut Self;
    pub fn zrevrangebyscore_limit<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrevrangebyscore_limit_withscores<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        max: MM,
        min: M,
        offset: isize,
        count: isize,
    ) -> &mut Self;
    pub fn zrevrank<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore_multiple<'a, K: ToRedisArgs, M: ToRedisArgs>(
        &mut self,
        key: K,
        members: &'a [M],
    ) -> &mut Self;
    pub fn zunionstore<'a, D: ToRedisArgs, K: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> &mut Self;
    pub fn zunionstore_min<'a, D: ToRedisArgs, K: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> &mut Self;
    pub fn zunionstore_max<'a, D: ToRedisArgs, K: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: K,
    ) -> &mut Self;
    pub fn zunionstore_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn zunionstore_min_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn zunionstore_max_weights<'a, D: ToRedisArgs, K: ToRedisArgs, W: ToRedisArgs>(
        &mut self,
        dstkey: D,
        keys: &'a [(K, W)],
    ) -> &mut Self;
    pub fn pfadd<'a, K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Self;
    pub fn pfcount<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn pfmerge<'a, D: ToRedisArgs, S: ToRedisArgs>(
        &mut self,
        dstkey: D,
        srckeys: S,
    ) -> &mut Self;
    pub fn publish<'a, K: ToRedisArgs, E: ToRedisArgs>(
        &mut self,
        channel: K,
        message: E,
    ) -> &mut Self;
    pub fn object_encoding<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn object_idletime<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn object_freq<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn object_refcount<'a, K: ToRedisArgs>(&mut self, key: K) -> &mut Self;
    pub fn client_getname<'a>(&mut self) -> &mut Self;
    pub fn client_id<'a>(&mut self) -> &mut Self;
    pub fn client_setname<'a, K: ToRedisArgs>(&mut self, connection_name: K) -> &mut Self;
    pub fn invoke_script<'a>(&mut self, invocation: &'a ScriptInvocation<'a>) -> &mut Self;
}
impl Clone for Pipeline {}
impl Default for Pipeline {}

pub struct Script;
impl Script {
    pub fn new(code: &str) -> Script;
    pub fn get_hash(&self) -> &str;
    pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation<'_>;
    pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation<'_>;
    pub fn prepare_invoke(&self) -> ScriptInvocation<'_>;
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<C, T>(&self, con: &mut C) -> RedisResult<T>
    where
        C: crate::aio::ConnectionLike,
        T: FromRedisValue;
}
impl Clone for Script {}

pub struct ScriptInvocation<'a>(&'a ());
impl<'a> ScriptInvocation<'a> {
    pub fn arg<'b, T: ToRedisArgs>(&'b mut self, arg: T) -> &'b mut ScriptInvocation<'a>
    where
        'a: 'b;
    pub fn key<'b, T: ToRedisArgs>(&'b mut self, key: T) -> &'b mut ScriptInvocation<'a>
    where
        'a: 'b;
    pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<T: FromRedisValue>(
        &self,
        con: &mut impl crate::aio::ConnectionLike,
    ) -> RedisResult<T>;
    pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String>;
    pub async fn load_async<C>(&self, con: &mut C) -> RedisResult<String>
    where
        C: crate::aio::ConnectionLike;
}

pub enum Expiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    PERSIST,
}

pub enum SetExpiry {
    EX(u64),
    PX(u64),
    EXAT(u64),
    PXAT(u64),
    KEEPTTL,
}
impl Clone for SetExpiry {}
impl Copy for SetExpiry {}

pub enum ExistenceCheck {
    NX,
    XX,
}
impl Clone for ExistenceCheck {}
impl Copy for ExistenceCheck {}

pub enum ErrorKind {
    ResponseError,
    ParseError,
    AuthenticationFailed,
    TypeError,
    ExecAbortError,
    BusyLoadingError,
    NoScriptError,
    InvalidClientConfig,
    Moved,
    Ask,
    TryAgain,
    ClusterDown,
    CrossSlot,
    MasterDown,
    IoError,
    ClientError,
    ExtensionError,
    ReadOnly,
    MasterNameNotFoundBySentinel,
    NoValidReplicasFoundBySentinel,
    EmptySentinelList,
    NotBusy,
    ClusterConnectionNotFound,
    NoSub,
    RESP3NotSupported,
}
impl Copy for ErrorKind {}
impl Clone for ErrorKind {}

pub enum Value {
    Nil,
    Int(i64),
    BulkString(Vec<u8>),
    Array(Vec<Value>),
    SimpleString(String),
    Okay,
    Map(Vec<(Value, Value)>),
    Attribute {
        data: Box<Value>,
        attributes: Vec<(Value, Value)>,
    },
    Set(Vec<Value>),
    Double(f64),
    Boolean(bool),
    VerbatimString {
        format: VerbatimFormat,
        text: String,
    },
    Push {
        kind: PushKind,
        data: Vec<Value>,
    },
}
impl Clone for Value {}

pub enum VerbatimFormat {
    Unknown(String),
    Markdown,
    Text,
}
impl Clone for VerbatimFormat {}

pub enum PushKind {
    Disconnection,
    Other(String),
    Invalidate,
    Message,
    PMessage,
    SMessage,
    Unsubscribe,
    PUnsubscribe,
    SUnsubscribe,
    Subscribe,
    PSubscribe,
    SSubscribe,
}
impl Clone for PushKind {}

pub struct RedisError;
impl RedisError {
    pub fn kind(&self) -> ErrorKind;
    pub fn detail(&self) -> Option<&str>;
    pub fn code(&self) -> Option<&str>;
    pub fn category(&self) -> &str;
    pub fn is_io_error(&self) -> bool;
    pub fn is_cluster_error(&self) -> bool;
    pub fn is_connection_refusal(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_connection_dropped(&self) -> bool;
    pub fn is_unrecoverable_error(&self) -> bool;
    pub fn redirect_node(&self) -> Option<(&str, u16)>;
    pub fn extension_error_code(&self) -> Option<&str>;
}
impl From<Error> for RedisError {}
impl From<Utf8Error> for RedisError {}
impl From<NulError> for RedisError {}
impl From<FromUtf8Error> for RedisError {}
impl From<(ErrorKind, &'static str)> for RedisError {}
impl From<(ErrorKind, &'static str, String)> for RedisError {}

pub type RedisResult<T> = Result<T, RedisError>;

pub type RedisFuture<'a, T> = BoxFuture<'a, RedisResult<T>>;

pub trait ToRedisArgs: Sized {}

pub trait FromRedisValue: Sized {}

pub fn from_redis_value<T: FromRedisValue>(v: &Value) -> RedisResult<T>;
pub fn from_owned_redis_value<T: FromRedisValue>(v: Value) -> RedisResult<T>;
pub enum ProtocolVersion {
    RESP2,
    RESP3,
}
impl Clone for ProtocolVersion {}
impl Default for ProtocolVersion {}
impl Copy for ProtocolVersion {}

pub enum ExpireOption {
    NONE,
    NX,
    XX,
    GT,
    LT,
}
impl Clone for ExpireOption {}
impl Copy for ExpireOption {}

pub mod aio {
    use crate::{
        Client, Cmd, Msg, Pipeline, RedisConnectionInfo, RedisFuture, RedisResult, ToRedisArgs,
        Value,
    };
    use futures::stream::Stream;
    use std::future::Future;
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};

    pub struct Connection<C = ()>(C);
    impl<C> Connection<C>
    where
        C: Unpin + AsyncRead + AsyncWrite + Send,
    {
        pub async fn new(connection_info: &RedisConnectionInfo, con: C) -> RedisResult<Self>;
    }

    pub struct ConnectionManagerConfig;
    impl ConnectionManagerConfig {
        pub fn new() -> Self;
        pub fn set_factor(self, factor: u64) -> ConnectionManagerConfig;
        pub fn set_max_delay(self, time: u64) -> ConnectionManagerConfig;
        pub fn set_exponent_base(self, base: u64) -> ConnectionManagerConfig;
        pub fn set_number_of_retries(self, amount: usize) -> ConnectionManagerConfig;
        pub fn set_response_timeout(self, duration: Duration) -> ConnectionManagerConfig;
        pub fn set_connection_timeout(self, duration: Duration) -> ConnectionManagerConfig;
    }
    impl Clone for ConnectionManagerConfig {}
    impl Default for ConnectionManagerConfig {}

    pub struct ConnectionManager;
    impl ConnectionManager {
        pub async fn new(client: Client) -> RedisResult<Self>;
        pub async fn new_with_backoff(
            client: Client,
            exponent_base: u64,
            factor: u64,
            number_of_retries: usize,
        ) -> RedisResult<Self>;
        pub async fn new_with_backoff_and_timeouts(
            client: Client,
            exponent_base: u64,
            factor: u64,
            number_of_retries: usize,
            response_timeout: Duration,
            connection_timeout: Duration,
        ) -> RedisResult<Self>;
        pub async fn new_with_config(
            client: Client,
            config: ConnectionManagerConfig,
        ) -> RedisResult<Self>;
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
        pub async fn send_packed_commands(
            &mut self,
            cmd: &Pipeline,
            offset: usize,
            count: usize,
        ) -> RedisResult<Vec<Value>>;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }
    impl Clone for ConnectionManager {}

    pub trait ConnectionLike {
        fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value>;
        fn get_db(&self) -> i64;
    }
    impl<C> ConnectionLike for Connection<C> where C: Unpin + AsyncRead + AsyncWrite + Send {}
    impl ConnectionLike for MultiplexedConnection {}
    impl ConnectionLike for ConnectionManager {}

    pub struct MultiplexedConnection;
    impl MultiplexedConnection {
        pub async fn new<C>(
            connection_info: &RedisConnectionInfo,
            stream: C,
        ) -> RedisResult<(Self, impl Future<Output = ()>)>
        where
            C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
        pub fn set_response_timeout(&mut self, timeout: Duration);
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }
    impl Clone for MultiplexedConnection {}

    pub struct PubSubSink;
    impl PubSubSink {
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
    }
    impl Clone for PubSubSink {}

    pub struct PubSubStream;
    impl Stream for PubSubStream {
        type Item = Msg;
    }

    pub struct PubSub;
    impl PubSub {
        pub async fn new<C>(connection_info: &RedisConnectionInfo, stream: C) -> RedisResult<Self>
        where
            C: Unpin + AsyncRead + AsyncWrite + Send + 'static;
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()>;
        pub fn on_message(&mut self) -> impl Stream<Item = Msg> + '_;
        pub fn into_on_message(self) -> PubSubStream;
        pub fn split(self) -> (PubSubSink, PubSubStream);
    }
}

pub mod streams {
    use crate::ToRedisArgs;

    pub struct StreamReadOptions;
    impl StreamReadOptions {
        pub fn read_only(&self) -> bool;
        pub fn noack(self) -> Self;
        pub fn block(self, ms: usize) -> Self;
        pub fn count(self, n: usize) -> Self;
        pub fn group<GN: ToRedisArgs, CN: ToRedisArgs>(
            self,
            group_name: GN,
            consumer_name: CN,
        ) -> Self;
    }
    impl Default for StreamReadOptions {}
}
