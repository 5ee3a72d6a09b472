/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

/**
 * Something to look at, in words.
 *
 * @param concern what it is
 * @param message the words
 */
public record Remark(Concern concern, String message) {
}
