/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.commitments;

/** What {@link CommitmentsService} asks for. */
public final class CommitmentsParams {

	private String on;

	/** For the protocol: at the reference date of each model. */
	public CommitmentsParams() {
	}

	/** @param on the date to look from, in ISO form; null for the reference date of each model */
	public CommitmentsParams(String on) {
		this.on = on;
	}

	/** The date to look from, in ISO form, or null. */
	public String getOn() {
		return on;
	}
}
