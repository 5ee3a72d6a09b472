/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.insp.dsl.resource.FileText;

/** The local history of the workspace: the texts that its editors have overwritten. Only this class needs a workspace. */
public final class LocalHistory {

	/** The number of texts that are tried: older ones have little to do with the plan of today. */
	private static final int STATES = 20;

	private LocalHistory() {
	}

	/** Returns the texts that a file of the workspace had, the newest first. */
	public static Stream<String> texts(URI file) {
		if (!file.isPlatformResource()) {
			return Stream.empty();
		}
		try {
			var states = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(file.toPlatformString(true))).getHistory(null);
			return Arrays.stream(states).limit(STATES).map(LocalHistory::text).flatMap(Optional::stream);
		} catch (CoreException e) {
			// a session works without the history too
			return Stream.empty();
		}
	}

	private static Optional<String> text(IFileState state) {
		try (var in = state.getContents()) {
			return Optional.of(FileText.of(in.readAllBytes())).filter(t -> t.error().isEmpty()).map(FileText::text);
		} catch (CoreException | IOException e) {
			return Optional.empty();
		}
	}
}
