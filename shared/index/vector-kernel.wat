;; The two loops over all vectors, 128 bits at a time. Build: node shared/index/make-vector-kernel.mjs
(module
  (import "env" "memory" (memory 1))

  ;; out[i] = dot product of the int8 row rows[i] and the query, both of $dimensions values; exact in 32 bits.
  (func (export "dots") (param $values i32) (param $dimensions i32) (param $rows i32) (param $count i32) (param $query i32) (param $out i32)
    (local $at i32) (local $k i32) (local $whole i32) (local $end i32) (local $sum i32) (local $acc v128) (local $a v128) (local $b v128)
    (local.set $whole (i32.and (local.get $dimensions) (i32.const -16)))
    (local.set $end (i32.add (local.get $rows) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $row
        (br_if $done (i32.ge_u (local.get $rows) (local.get $end)))
        (local.set $at (i32.add (local.get $values) (i32.mul (i32.load (local.get $rows)) (local.get $dimensions))))
        (local.set $acc (v128.const i32x4 0 0 0 0))
        (local.set $k (i32.const 0))
        (block $wide
          (loop $next
            (br_if $wide (i32.ge_u (local.get $k) (local.get $whole)))
            (local.set $a (v128.load (i32.add (local.get $at) (local.get $k))))
            (local.set $b (v128.load (i32.add (local.get $query) (local.get $k))))
            (local.set $acc (i32x4.add (local.get $acc) (i32x4.add
              (i32x4.extadd_pairwise_i16x8_s (i16x8.extmul_low_i8x16_s (local.get $a) (local.get $b)))
              (i32x4.extadd_pairwise_i16x8_s (i16x8.extmul_high_i8x16_s (local.get $a) (local.get $b))))))
            (local.set $k (i32.add (local.get $k) (i32.const 16)))
            (br $next)))
        (local.set $sum (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $acc)) (i32x4.extract_lane 1 (local.get $acc)))
          (i32.add (i32x4.extract_lane 2 (local.get $acc)) (i32x4.extract_lane 3 (local.get $acc)))))
        (block $whole_row
          (loop $rest
            (br_if $whole_row (i32.ge_u (local.get $k) (local.get $dimensions)))
            (local.set $sum (i32.add (local.get $sum) (i32.mul
              (i32.load8_s (i32.add (local.get $at) (local.get $k)))
              (i32.load8_s (i32.add (local.get $query) (local.get $k))))))
            (local.set $k (i32.add (local.get $k) (i32.const 1)))
            (br $rest)))
        (i32.store (local.get $out) (local.get $sum))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
        (br $row))))

  ;; out[i] = number of bits in which the row $first + i of $words 32-bit words differs from the query, for $count rows one behind the other.
  ;; 16-bit lanes take up to 4,095 times 16 bits: more than the longest query there is room for.
  (func (export "distances") (param $signs i32) (param $words i32) (param $first i32) (param $count i32) (param $query i32) (param $out i32)
    (local $at i32) (local $k i32) (local $bytes i32) (local $whole i32) (local $end i32) (local $sum i32) (local $acc v128)
    (local.set $bytes (i32.shl (local.get $words) (i32.const 2)))
    (local.set $whole (i32.and (local.get $bytes) (i32.const -16)))
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $at (i32.add (local.get $signs) (i32.mul (local.get $first) (local.get $bytes))))
    (block $done
      (loop $row
        (br_if $done (i32.ge_u (local.get $out) (local.get $end)))
        (local.set $acc (v128.const i32x4 0 0 0 0))
        (local.set $k (i32.const 0))
        (block $wide
          (loop $next
            (br_if $wide (i32.ge_u (local.get $k) (local.get $whole)))
            (local.set $acc (i16x8.add (local.get $acc) (i16x8.extadd_pairwise_i8x16_u (i8x16.popcnt
              (v128.xor (v128.load (i32.add (local.get $at) (local.get $k))) (v128.load (i32.add (local.get $query) (local.get $k))))))))
            (local.set $k (i32.add (local.get $k) (i32.const 16)))
            (br $next)))
        (local.set $acc (i32x4.extadd_pairwise_i16x8_u (local.get $acc)))
        (local.set $sum (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $acc)) (i32x4.extract_lane 1 (local.get $acc)))
          (i32.add (i32x4.extract_lane 2 (local.get $acc)) (i32x4.extract_lane 3 (local.get $acc)))))
        (block $whole_row
          (loop $rest
            (br_if $whole_row (i32.ge_u (local.get $k) (local.get $bytes)))
            (local.set $sum (i32.add (local.get $sum) (i32.popcnt (i32.xor
              (i32.load (i32.add (local.get $at) (local.get $k)))
              (i32.load (i32.add (local.get $query) (local.get $k)))))))
            (local.set $k (i32.add (local.get $k) (i32.const 4)))
            (br $rest)))
        (i32.store (local.get $out) (local.get $sum))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (local.set $at (i32.add (local.get $at) (local.get $bytes)))
        (br $row)))))
