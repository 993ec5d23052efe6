/** The public keys of receipts, for whoever checks one. */
@NullMarked
package cn.yangguang.receipt.web;

import org.jspecify.annotations.NullMarked;
