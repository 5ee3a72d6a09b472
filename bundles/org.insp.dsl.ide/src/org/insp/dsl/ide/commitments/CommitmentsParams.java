/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.commitments;

/** Parameters of {@link CommitmentsService}. */
public final class CommitmentsParams {

	private String on;

	/** Creates parameters for the reference date of each model; called by the JSON parser. */
	public CommitmentsParams() {
	}

	/** @param on the date to compute deadlines for, in ISO form; null for the reference date of each model */
	public CommitmentsParams(String on) {
		this.on = on;
	}

	/** The date to compute deadlines for, in ISO form; null for the reference date of each model. */
	public String getOn() {
		return on;
	}
}
