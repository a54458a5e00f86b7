/** Backups against a real book. */
package org.branchbook.backup;
