/** The paper: it has looks and no script. */
import '../pages/handout.css'
