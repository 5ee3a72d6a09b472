/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius;

import java.time.Clock;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.insp.diagram.services.ElementOpener;
import org.insp.diagram.services.RenderContext;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.vocabulary.Vocabulary;
import org.osgi.framework.Bundle;

/**
 * Registers the responsibility diagrams with Sirius. Sirius creates an instance when it starts, because the extension of the bundle names
 * this class.
 * Nothing here is compiled against Sirius, which exists on p2 sites only: its registry is reached by name.
 */
public final class ViewpointRegistration {

	/** The specification as the registry of Sirius expects it: bundle and path. */
	private static final String SPECIFICATION = "org.insp.diagram/description/responsibility.odesign";

	private static final String SIRIUS = "org.eclipse.sirius";
	private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

	/** Creates the instance that the extension registry asks for. */
	public ViewpointRegistration() {
		var sirius = Platform.getBundle(SIRIUS);
		if (sirius != null) {
			register(sirius);
			RenderContext.setDefault(
					RenderContext.of(Clock.systemDefaultZone()).withKeywords((language, id) -> Vocabulary.keyword(id, language)));
			boolean hasWorkspace = Platform.getBundle("org.eclipse.core.resources") != null;
			InspResource.setContentSelection(new LastValidText(hasWorkspace ? LocalHistory::texts : file -> Stream.empty()));
			if (Platform.getBundle("org.eclipse.ui.ide") != null) {
				ElementOpener.setDefault(TextEditorOpener::open);
			}
		}
	}

	private static void register(Bundle sirius) {
		try {
			var registry = sirius.loadClass(REGISTRY);
			registry.getMethod("registerFromPlugin", String.class).invoke(registry.getMethod("getInstance").invoke(null), SPECIFICATION);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("This Sirius has no registry as we know it", e);
		}
	}
}
