/**
 * How learning from Lei Feng is spread over a year (L01, L20), against “comes in March, leaves in
 * April”. What it finds are questions with the facts behind them; it gives no score, and a branch
 * that has an answer needs no better number.
 */
@NullMarked
package org.branchbook.spread;

import org.jspecify.annotations.NullMarked;
