/** The open format, written and read back. */
package org.branchbook.dump;
