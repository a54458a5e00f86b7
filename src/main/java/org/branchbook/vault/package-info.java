/**
 * One file that only its password opens: AES-256-GCM under a key that PBKDF2 makes of the password,
 * written whole or not at all. The key check stands apart from the content, so that a wrong
 * password and a damaged file are told apart; nobody can open the file without the password.
 */
@NullMarked
package org.branchbook.vault;

import org.jspecify.annotations.NullMarked;
