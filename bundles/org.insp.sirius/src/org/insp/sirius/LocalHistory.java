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

/** The local history of the workspace: what its editors have overwritten. A class of its own, because only it needs a workspace. */
public final class LocalHistory {

	/** Further back a plan is another plan. */
	private static final int STATES = 20;

	private LocalHistory() {
	}

	/** The texts that a file of the workspace had, the newest first. */
	public static Stream<String> texts(URI file) {
		if (!file.isPlatformResource()) {
			return Stream.empty();
		}
		try {
			var states = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(file.toPlatformString(true))).getHistory(null);
			return Arrays.stream(states).limit(STATES).map(LocalHistory::text).flatMap(Optional::stream);
		} catch (CoreException e) {
			// the history is a help, not a duty
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
