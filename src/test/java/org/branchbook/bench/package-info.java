/**
 * What the program must reach in time and memory, measured on demand and never in the tests: {@code
 * mvn -q test-compile exec:exec -Pbench -Dbench=All}.
 */
package org.branchbook.bench;
