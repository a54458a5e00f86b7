/**
 * The files of a book: each content kept once, named by its SHA-256, and sealed where the book has
 * a password. A file is whole on the disk before any row names it, and none is ever deleted.
 */
@NullMarked
package org.branchbook.attachment;

import org.jspecify.annotations.NullMarked;
