/**
 * The key of a book that has a password. A random key opens everything of the book; the password
 * and the code of the recovery sheet only open that key, so that changing the password writes one
 * small file: whatever happens meanwhile, the old one opens the book or the new one.
 */
@NullMarked
package org.branchbook.encryption;

import org.jspecify.annotations.NullMarked;
