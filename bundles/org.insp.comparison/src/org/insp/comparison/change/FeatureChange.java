/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.comparison.change;

/**
 * A value of an element that differs between two versions.
 *
 * @param id the name of the feature in the metamodel; {@code container} where the element stands elsewhere
 * @param label the word by which people call it
 * @param before the value in the older version; empty if there was none; of records of which there can be several, those that have gone
 * @param after the value in the newer version; empty if there is none; of records of which there can be several, those that are new
 */
public record FeatureChange(String id, String label, String before, String after) {
}
