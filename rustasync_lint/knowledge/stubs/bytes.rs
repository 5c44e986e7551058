// What bytes declares, without bodies. Checked against 1.12.1.

use crate::buf::{Chain, IntoIter, Limit, Reader, Take, Writer};
use std::collections::VecDeque;
use std::fmt::Write;
use std::io::Cursor;
use std::ops::{Deref, RangeBounds};
use std::slice::Iter;

pub trait Buf {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn advance(&mut self, cnt: usize);
    fn has_remaining(&self) -> bool;
    fn copy_to_slice(&mut self, dst: &mut [u8]);
    fn get_u8(&mut self) -> u8;
    fn get_i8(&mut self) -> i8;
    fn get_u16(&mut self) -> u16;
    fn get_u16_le(&mut self) -> u16;
    fn get_i16(&mut self) -> i16;
    fn get_i16_le(&mut self) -> i16;
    fn get_u32(&mut self) -> u32;
    fn get_u32_le(&mut self) -> u32;
    fn get_i32(&mut self) -> i32;
    fn get_i32_le(&mut self) -> i32;
    fn get_u64(&mut self) -> u64;
    fn get_u64_le(&mut self) -> u64;
    fn get_i64(&mut self) -> i64;
    fn get_i64_le(&mut self) -> i64;
    fn get_u128(&mut self) -> u128;
    fn get_u128_le(&mut self) -> u128;
    fn get_i128(&mut self) -> i128;
    fn get_i128_le(&mut self) -> i128;
    fn get_uint(&mut self, nbytes: usize) -> u64;
    fn get_uint_le(&mut self, nbytes: usize) -> u64;
    fn get_int(&mut self, nbytes: usize) -> i64;
    fn get_int_le(&mut self, nbytes: usize) -> i64;
    fn get_f32(&mut self) -> f32;
    fn get_f32_le(&mut self) -> f32;
    fn get_f64(&mut self) -> f64;
    fn get_f64_le(&mut self) -> f64;
    fn try_copy_to_slice(&mut self, dst: &mut [u8]) -> Result<(), TryGetError>;
    fn try_get_u8(&mut self) -> Result<u8, TryGetError>;
    fn try_get_i8(&mut self) -> Result<i8, TryGetError>;
    fn try_get_u16(&mut self) -> Result<u16, TryGetError>;
    fn try_get_u16_le(&mut self) -> Result<u16, TryGetError>;
    fn try_get_i16(&mut self) -> Result<i16, TryGetError>;
    fn try_get_i16_le(&mut self) -> Result<i16, TryGetError>;
    fn try_get_u32(&mut self) -> Result<u32, TryGetError>;
    fn try_get_u32_le(&mut self) -> Result<u32, TryGetError>;
    fn try_get_i32(&mut self) -> Result<i32, TryGetError>;
    fn try_get_i32_le(&mut self) -> Result<i32, TryGetError>;
    fn try_get_u64(&mut self) -> Result<u64, TryGetError>;
    fn try_get_u64_le(&mut self) -> Result<u64, TryGetError>;
    fn try_get_i64(&mut self) -> Result<i64, TryGetError>;
    fn try_get_i64_le(&mut self) -> Result<i64, TryGetError>;
    fn try_get_u128(&mut self) -> Result<u128, TryGetError>;
    fn try_get_u128_le(&mut self) -> Result<u128, TryGetError>;
    fn try_get_i128(&mut self) -> Result<i128, TryGetError>;
    fn try_get_i128_le(&mut self) -> Result<i128, TryGetError>;
    fn try_get_uint(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_uint_le(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_int(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_int_le(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_f32(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f32_le(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f64(&mut self) -> Result<f64, TryGetError>;
    fn try_get_f64_le(&mut self) -> Result<f64, TryGetError>;
    fn copy_to_bytes(&mut self, len: usize) -> Bytes;
    fn take(self, limit: usize) -> Take<Self>;
    fn chain<U: Buf>(self, next: U) -> Chain<Self, U>;
    fn reader(self) -> Reader<Self>;
}
impl<T: Buf + ?Sized> Buf for &mut T {}
impl<T: Buf + ?Sized> Buf for Box<T> {}
impl Buf for &[u8] {}
impl<T: AsRef<[u8]>> Buf for Cursor<T> {}
impl Buf for VecDeque<u8> {}

pub trait BufMut {
    fn remaining_mut(&self) -> usize;
    fn has_remaining_mut(&self) -> bool;
    fn put<T: Buf>(&mut self, src: T);
    fn put_slice(&mut self, src: &[u8]);
    fn put_bytes(&mut self, val: u8, cnt: usize);
    fn put_u8(&mut self, n: u8);
    fn put_i8(&mut self, n: i8);
    fn put_u16(&mut self, n: u16);
    fn put_u16_le(&mut self, n: u16);
    fn put_i16(&mut self, n: i16);
    fn put_i16_le(&mut self, n: i16);
    fn put_u32(&mut self, n: u32);
    fn put_u32_le(&mut self, n: u32);
    fn put_i32(&mut self, n: i32);
    fn put_i32_le(&mut self, n: i32);
    fn put_u64(&mut self, n: u64);
    fn put_u64_le(&mut self, n: u64);
    fn put_i64(&mut self, n: i64);
    fn put_i64_le(&mut self, n: i64);
    fn put_u128(&mut self, n: u128);
    fn put_u128_le(&mut self, n: u128);
    fn put_i128(&mut self, n: i128);
    fn put_i128_le(&mut self, n: i128);
    fn put_uint(&mut self, n: u64, nbytes: usize);
    fn put_uint_le(&mut self, n: u64, nbytes: usize);
    fn put_int(&mut self, n: i64, nbytes: usize);
    fn put_int_le(&mut self, n: i64, nbytes: usize);
    fn put_f32(&mut self, n: f32);
    fn put_f32_le(&mut self, n: f32);
    fn put_f64(&mut self, n: f64);
    fn put_f64_le(&mut self, n: f64);
    fn limit(self, limit: usize) -> Limit<Self>;
    fn writer(self) -> Writer<Self>;
    fn chain_mut<U: BufMut>(self, next: U) -> Chain<Self, U>;
}
impl<T: BufMut + ?Sized> BufMut for &mut T {}
impl<T: BufMut + ?Sized> BufMut for Box<T> {}
impl BufMut for &mut [u8] {}
impl BufMut for Vec<u8> {}

pub struct Bytes;
impl Bytes {
    pub fn new() -> Self;
    pub fn from_static(bytes: &'static [u8]) -> Self;
    pub fn from_owner<T>(owner: T) -> Self
    where
        T: AsRef<[u8]> + Send + 'static;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_unique(&self) -> bool;
    pub fn copy_from_slice(data: &[u8]) -> Self;
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self;
    pub fn slice_ref(&self, subset: &[u8]) -> Self;
    pub fn split_off(&mut self, at: usize) -> Self;
    pub fn split_to(&mut self, at: usize) -> Self;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes>;
}
impl Drop for Bytes {}
impl Clone for Bytes {}
impl Buf for Bytes {}
impl Deref for Bytes {
    type Target = [u8];
}
impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = IntoIter<Bytes>;
}
impl<'a> IntoIterator for &'a Bytes {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8>;
}
impl FromIterator<u8> for Bytes {}
impl Default for Bytes {}
impl From<&'static [u8]> for Bytes {}
impl From<&'static str> for Bytes {}
impl From<Vec<u8>> for Bytes {}
impl From<Box<[u8]>> for Bytes {}
impl From<String> for Bytes {}
impl From<BytesMut> for Bytes {}

pub struct BytesMut;
impl BytesMut {
    pub fn with_capacity(capacity: usize) -> BytesMut;
    pub fn new() -> BytesMut;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn freeze(self) -> Bytes;
    pub fn zeroed(len: usize) -> BytesMut;
    pub fn split_off(&mut self, at: usize) -> BytesMut;
    pub fn split(&mut self) -> BytesMut;
    pub fn split_to(&mut self, at: usize) -> BytesMut;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn resize(&mut self, new_len: usize, value: u8);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reclaim(&mut self, additional: usize) -> bool;
    pub fn extend_from_slice(&mut self, extend: &[u8]);
    pub fn extend_from_within(&mut self, range: impl RangeBounds<usize>);
    pub fn unsplit(&mut self, other: BytesMut);
    pub fn try_unsplit(&mut self, other: BytesMut) -> Result<(), BytesMut>;
}
impl From<Bytes> for BytesMut {}
impl Drop for BytesMut {}
impl Buf for BytesMut {}
impl BufMut for BytesMut {}
impl Deref for BytesMut {
    type Target = [u8];
}
impl<'a> From<&'a [u8]> for BytesMut {}
impl<'a> From<&'a str> for BytesMut {}
impl Default for BytesMut {}
impl Write for BytesMut {}
impl Clone for BytesMut {}
impl IntoIterator for BytesMut {
    type Item = u8;
    type IntoIter = IntoIter<BytesMut>;
}
impl<'a> IntoIterator for &'a BytesMut {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8>;
}
impl FromIterator<u8> for BytesMut {}
impl<'a> FromIterator<&'a u8> for BytesMut {}

pub struct TryGetError {
    pub requested: usize,
    pub available: usize,
}

pub mod buf {
    pub use crate::{Buf, BufMut};
    use std::io::{BufRead, Read, Write};

    pub struct Chain<T, U>(T, U);
    impl<T, U> Chain<T, U> {
        pub fn first_ref(&self) -> &T;
        pub fn first_mut(&mut self) -> &mut T;
        pub fn last_ref(&self) -> &U;
        pub fn last_mut(&mut self) -> &mut U;
        pub fn into_inner(self) -> (T, U);
    }
    impl<T, U> Buf for Chain<T, U>
    where
        T: Buf,
        U: Buf,
    {
    }
    impl<T, U> BufMut for Chain<T, U>
    where
        T: BufMut,
        U: BufMut,
    {
    }
    impl<T, U> IntoIterator for Chain<T, U>
    where
        T: Buf,
        U: Buf,
    {
        type Item = u8;
        type IntoIter = IntoIter<Chain<T, U>>;
    }

    pub struct IntoIter<T>(T);
    impl<T> IntoIter<T> {
        pub fn new(inner: T) -> IntoIter<T>;
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T: Buf> Iterator for IntoIter<T> {
        type Item = u8;
    }

    pub struct Limit<T>(T);
    impl<T> Limit<T> {
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn limit(&self) -> usize;
        pub fn set_limit(&mut self, lim: usize);
    }
    impl<T: BufMut> BufMut for Limit<T> {}

    pub struct Reader<B>(B);
    impl<B: Buf> Reader<B> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn into_inner(self) -> B;
    }
    impl<B: Buf + Sized> Read for Reader<B> {}
    impl<B: Buf + Sized> BufRead for Reader<B> {}

    pub struct Take<T>(T);
    impl<T> Take<T> {
        pub fn into_inner(self) -> T;
        pub fn get_ref(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn limit(&self) -> usize;
        pub fn set_limit(&mut self, lim: usize);
    }
    impl<T: Buf> Buf for Take<T> {}

    pub struct Writer<B>(B);
    impl<B: BufMut> Writer<B> {
        pub fn get_ref(&self) -> &B;
        pub fn get_mut(&mut self) -> &mut B;
        pub fn into_inner(self) -> B;
    }
    impl<B: BufMut + Sized> Write for Writer<B> {}
}
