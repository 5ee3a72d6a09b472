/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.markers;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.Diagnostic;
import org.insp.ui.InspUi;
import org.insp.ui.language.LanguageBridge;
import org.insp.ui.language.LspConversions;
import org.insp.ui.language.PublishedDiagnostics;

/**
 * The diagnostics as problem markers of the files of the workspace, open or not. An open editor shows them as annotations. A job writes all
 * that are pending at once, and changes only what differs.
 */
public final class ProblemMarkers implements PublishedDiagnostics.Listener {

	/** The type of our markers. */
	public static final String TYPE = InspUi.ID + ".problem";
	/** The attribute that holds the identifier of the rule, or of the kind of mistake. */
	public static final String CODE = "code";

	private final Set<Path> pending = new HashSet<>();
	private final Job job = new Job(InspUi.texts(ProblemMarkers.class).get("job")) {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return write(monitor);
		}

		@Override
		public boolean belongsTo(Object family) {
			return TYPE.equals(family);
		}
	};

	private final PublishedDiagnostics diagnostics;

	/** The markers of some diagnostics, which are not followed yet. */
	public ProblemMarkers(PublishedDiagnostics diagnostics) {
		this.diagnostics = diagnostics;
		job.setSystem(true);
	}

	/** Starts following the diagnostics. */
	public void start() {
		diagnostics.addListener(this);
	}

	/** Stops following the diagnostics; the markers stay. */
	public void stop() {
		diagnostics.removeListener(this);
		job.cancel();
	}

	/** Updates the markers of a project to the current diagnostics of its files. */
	public static void writeNow(IProject project, IProgressMonitor monitor) throws CoreException {
		write(LanguageBridge.get().diagnostics().all().keySet().stream()
				.filter(path -> LspConversions.file(path).filter(file -> file.getProject().equals(project)).isPresent()).toList(), monitor);
	}

	@Override
	public void published(Path file, List<Diagnostic> problems) {
		synchronized (pending) {
			pending.add(file);
		}
		job.schedule();
	}

	private IStatus write(IProgressMonitor monitor) {
		List<Path> work;
		synchronized (pending) {
			work = List.copyOf(pending);
			pending.clear();
		}
		try {
			write(work, monitor);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	/**
	 * One update at a time, since an update keeps unchanged markers; always with the current diagnostics, so that older ones never come
	 * last.
	 */
	private static synchronized void write(List<Path> work, IProgressMonitor monitor) throws CoreException {
		ResourcesPlugin.getWorkspace().run(m -> {
			for (var path : work) {
				var file = LspConversions.file(path);
				if (file.isPresent()) {
					new FileMarkers(file.get(), path).update(LanguageBridge.get().diagnostics().of(path));
				}
			}
		}, null, IWorkspace.AVOID_UPDATE, monitor);
	}
}
