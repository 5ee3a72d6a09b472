/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.commitments;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/** Requests of our server beyond the standard protocol. */
public interface CommitmentsService {

	/** Returns all measures of the workspace as rows of a table; fails if the date is invalid. */
	@JsonRequest("insp/commitments")
	CompletableFuture<List<Commitment>> commitments(CommitmentsParams params);
}
